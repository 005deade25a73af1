import {
  isRelationshipType,
  isSymmetric,
  readableType,
  relationshipTypes,
} from '../../model/ontology/relationship-types';

/** "meets", or "is visited by" seen from the end that the edge points at. */
export function edgeWords(type: string, pointing: 'out' | 'in'): string {
  const reverse = pointing === 'in' && isRelationshipType(type) && !isSymmetric(type);
  return reverse ? relationshipTypes[type].reverse : readableType(type);
}
