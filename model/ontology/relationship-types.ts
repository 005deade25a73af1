import table from './relationship-types.json';
import type { QuadClass } from './quad-class';
import type { EntityLabel } from './labels';

/** Who may stand at an end: those who act, where things are, or anything. */
export const ends = {
  actor: ['Person', 'Organization', 'Country', 'Place', 'Topic'],
  place: ['Country', 'Place', 'Organization', 'Event', 'Topic'],
  any: ['Person', 'Organization', 'Country', 'Place', 'Event', 'Agreement', 'Weapon', 'Topic'],
} as const satisfies Record<string, readonly EntityLabel[]>;

export type End = keyof typeof ends;

export interface RelationshipRule {
  /** How the edge reads from its object: "Russia is visited by Abe". */
  readonly reverse: string;
  readonly quadClass: QuadClass;
  /** PLOVER root, for types that come from event coding. */
  readonly root?: string;
  readonly from: End;
  readonly to: End;
  readonly template: string;
  /** One edge, stored from the smaller id to the larger and drawn without an arrowhead. */
  readonly symmetric?: boolean;
}

/**
 * The closed list, as data in relationship-types.json.
 * Event types follow CAMEO/PLOVER; business and structural ones are ours.
 */
export type RelationshipType = keyof typeof table;

export const relationshipTypes = table as Readonly<Record<RelationshipType, RelationshipRule>>;

export const relationshipTypeNames = Object.keys(table) as [RelationshipType, ...RelationshipType[]];

/** Whether a type is drawn as one edge without a direction. Types of other graphs are never symmetric. */
export function isSymmetric(type: string): boolean {
  return isRelationshipType(type) && relationshipTypes[type].symmetric === true;
}

/** Whether a type is one of ours; other Neo4j graphs bring their own. */
export function isRelationshipType(type: string): type is RelationshipType {
  return Object.hasOwn(table, type);
}

const stands = (end: End, label: string): boolean => (ends[end] as readonly string[]).includes(label);

/** The types that may lead from a node of one label to one of another, both ways round for the symmetric. */
export function typesBetween(from: string, to: string): RelationshipType[] {
  return relationshipTypeNames.filter((type) => {
    const rule = relationshipTypes[type];
    const fits = (a: string, b: string) => stands(rule.from, a) && stands(rule.to, b);
    return fits(from, to) || (rule.symmetric === true && fits(to, from));
  });
}

/** The quad class of a type; types of other graphs count as structure: their makers gave them a meaning. */
export function quadClassOf(type: string): QuadClass {
  return isRelationshipType(type) ? relationshipTypes[type].quadClass : 'structure';
}

/** "HOLDS_OFFICE" as people read it: "holds office". */
export function readableType(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}
