import { entityLabels, type EntityLabel } from '../../model/ontology/labels';
import { isRelationshipType, type RelationshipType } from '../../model/ontology/relationship-types';
import type { GraphEdge, GraphNode } from '../../formats/graph';
import words from './words.json';

const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const labelOf = new Map<string, EntityLabel>(
  entityLabels.flatMap((label) =>
    [label, ...words.labels[label]].map((word) => [plain(word), label] as const),
  ),
);

/** What a node is in our words, or null where nothing of it says so: its labels, else a property such as "type". */
export function kindOf({ labels, properties }: GraphNode): EntityLabel | null {
  const said = words.kindProperties.flatMap((name) => {
    const value = Object.hasOwn(properties, name) ? properties[name] : null;
    return typeof value === 'string' ? [value] : [];
  });
  const known = [...labels, ...said].map((word) => labelOf.get(plain(word)));
  return known.find((label) => label !== undefined) ?? null;
}

/** A word in the form of a type: "acted in", "ActedIn" and "acted-in" are all ACTED_IN. */
const asType = (word: string): string =>
  word
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();

/** A type of ours with the words that the file has for it; what is none of ours relates in its own words. */
export function typeOf({ type }: Pick<GraphEdge, 'type'>): { type: RelationshipType; verb: string } {
  const named = asType(type);
  const verb = named.toLowerCase().replaceAll('_', ' ') || 'is connected with';
  return { type: isRelationshipType(named) ? named : 'RELATES_TO', verb };
}
