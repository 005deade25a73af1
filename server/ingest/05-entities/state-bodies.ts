import type { Document, TokenRange } from '../../language/document';
import { loadGazetteer } from '../../lexicon/gazetteer';
import { loadHeadWords } from '../../lexicon/head-words';

/** The country whose body a name is that begins with it: "US Pacific Command", "Chilean Senate"; null for others. */
export function stateInName(document: Document, { from, to }: TokenRange): string | null {
  const body = document.token(to - 1).lemma.toLowerCase();
  if (!loadHeadWords().stateBody.has(body)) return null;
  for (let end = to - 1; end > from; end--) {
    const entry = loadGazetteer().lookup(document.textOf({ from, to: end }));
    if (entry?.label === 'Country') return entry.id;
  }
  return null;
}
