import type { Document } from '../language/document';
import type { AnnotatedArticle, FoundDate } from './annotated';
import { findEntities } from './05-entities/find-entities';
import { resolveReferences } from './06-coreference/resolve-references';

/**
 * Everything that claims are read from: who and what the article speaks of, where, and who holds which office.
 * Deterministic; the word lists are loaded on first use.
 * @param boilerplate sentence indices that are not prose of the article
 */
export function annotate(
  document: Document,
  publishedAt: string | null,
  boilerplate: ReadonlySet<number>,
  dates: readonly FoundDate[],
): AnnotatedArticle {
  const found = findEntities(document, boilerplate, dates);
  const { mentions, offices } = resolveReferences(document, found, boilerplate);
  return { document, publishedAt, boilerplate, entities: found.book.entities, mentions, offices, dates };
}
