import type { Document, TokenRange } from '../../language/document';
import { loadGazetteer } from '../../lexicon/gazetteer';
import { datelineLength } from '../02-clean/classify';
import type { Discourse } from './discourse';

function isDateline(document: Document, sentence: TokenRange): boolean {
  const text = document.textOf(sentence).trim();
  return datelineLength(`${text} `) >= text.length;
}

/**
 * The country in which an article was written, by its dateline ("CARACAS, Venezuela —", "MOSCOW, April 28. /TASS/"),
 * where its prose speaks of that country; else null.
 */
export function countryOfDateline(document: Document, discourse: Discourse): string | null {
  const { all } = discourse;
  const lines = new Set(document.sentences.flatMap((s, i) => (isDateline(document, s) ? [i] : [])));
  const prose = new Set(all.filter((s) => !lines.has(s.sentence)).map((s) => s.entity));
  for (const s of all) {
    if (!lines.has(s.sentence)) continue;
    const name = discourse.book.get(s.entity)?.name ?? '';
    const country = s.label === 'Country' ? s.entity : (loadGazetteer().lookup(name)?.government ?? null);
    if (country !== null && prose.has(country)) return country;
  }
  return null;
}
