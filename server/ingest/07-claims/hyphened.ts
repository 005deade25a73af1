import { ends, relationshipTypes } from '../../../model/ontology/relationship-types';
import type { RelationshipType } from '../../../model/ontology/relationship-types';
import type { Token } from '../../language/document';
import type { ClaimDraft } from '../annotated';
import type { Workshop } from './draft';
import type { ClaimEnd } from './ends';
import { draftOfTie } from './side-by-side';
import table from './rules/hyphened.json';

const typeOf = new Map(
  Object.entries(table.participles).flatMap(([type, words]) =>
    words.map((word): [string, RelationshipType] => [word, type as RelationshipType]),
  ),
);

function nameBefore(shop: Workshop, participle: Token): ClaimEnd | null {
  const { document } = shop.article;
  const [name, hyphen] = [document.tokens[participle.index - 2], document.tokens[participle.index - 1]];
  if (!name || !/^[-‐–]$/.test(hyphen?.text ?? '')) return null;
  const [end] = shop.ends.at(name.index, 'actor');
  return end && shop.ends.isNamed(end.entity) ? end : null;
}

/** "The Saudi-backed coalition", "a Quelltex-owned ship": who does it stands before the hyphen, to what behind it. */
export function hyphenedClaims(shop: Workshop): ClaimDraft[] {
  const { document, boilerplate } = shop.article;
  return document.tokens.flatMap((participle): ClaimDraft[] => {
    const type = typeOf.get(participle.text.toLowerCase());
    if (type === undefined || boilerplate.has(shop.sentenceIndex(participle.index))) return [];
    const subject = nameBefore(shop, participle);
    const [object] = shop.ends.at(participle.head, 'place');
    if (!subject || !object || !shop.ends.isNamed(object.entity)) return [];
    const label = shop.ends.label(object.entity);
    const fits = label !== undefined && ends[relationshipTypes[type].to].some((l) => l === label);
    if (!fits) return [];
    const tie = { type, subject: subject.mention, object: object.mention, trigger: participle };
    const draft = draftOfTie(shop, { ...tie, rule: 'hyphened' });
    return draft ? [draft] : [];
  });
}
