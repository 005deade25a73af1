import { pageAt } from '../../model/pages';
import type { ArticleReading, ClaimRecord } from '../../model/reading';

function dateOf({ dateStart, dateEnd }: ClaimRecord): string | null {
  if (dateStart === null) return null;
  return dateEnd === null || dateEnd === dateStart ? dateStart : `${dateStart}/${dateEnd}`;
}

/** What one article says, a JSON line for each entity and each claim, names in their canonical form. */
export function linesOf({ article, entities, mentions, claims }: ArticleReading): string[] {
  const { document } = article;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? id));
  const aliases = (id: string) => [
    ...new Set(mentions.filter((m) => m.entity === id && m.kind === 'name').map((m) => m.text)),
  ];
  return [
    ...entities.map(({ id, name, label }) => ({ document, entity: name, type: label, aliases: aliases(id) })),
    ...claims.map((claim) => ({
      document,
      subject: nameOf(claim.subject),
      type: claim.type,
      object: nameOf(claim.object),
      modality: claim.modality,
      negated: claim.negated,
      date: dateOf(claim),
      saidBy: nameOf(claim.saidBy),
      title: claim.title,
      quote: claim.quote.text,
      start: claim.quote.start,
      end: claim.quote.end,
      ...(article.pages === null ? {} : { page: pageAt(article.pages, claim.quote.start) }),
      confidence: claim.confidence,
      rule: claim.rule,
    })),
  ].map((line) => JSON.stringify(line));
}
