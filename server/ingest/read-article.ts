import type { SourceArticle } from '../../model/api/ingest';
import type { ArticleReading } from '../../model/reading';
import { findDates } from '../language/dates/find-dates';
import type { Language } from '../language/load';
import { checkText } from './01-read/decode';
import { frontMatterEnd } from './01-read/front-matter';
import { classify } from './02-clean/classify';
import { linesOf } from './02-clean/lines';
import { articleDate } from './03-date/article-date';
import { readSentences } from './04-sentences/read-sentences';
import { findClaims } from './07-claims/find-claims';
import { resolve } from './08-resolve/resolve';
import { annotate } from './annotate';

/**
 * Reads one article through all stages but the writing. Deterministic: the same article gives the same reading.
 * @throws EdgewiseError `empty-file` or `line-too-long`
 */
export function readArticle(source: SourceArticle, language: Language): ArticleReading {
  const { text, document: name } = source;
  checkText(text, name);
  const lines = classify(linesOf(text), frontMatterEnd(text));
  const date = articleDate(lines, source.metadata);
  const { document, boilerplate } = readSentences(text, lines, language);
  const dates = findDates(document, date.publishedAt);
  const article = annotate(document, date.publishedAt, boilerplate, dates);
  return resolve({ source, lines, date, article, claims: findClaims(article) });
}
