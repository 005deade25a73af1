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

/** The closed list. Event types follow CAMEO/PLOVER; business and structural ones are ours. */
const table = {
  VISITS: {
    reverse: 'is visited by',
    quadClass: 'verbal-cooperation',
    root: 'CONSULT',
    from: 'actor',
    to: 'place',
    template: '{subject} visited {object}',
  },
  MEETS: {
    reverse: 'meets',
    quadClass: 'verbal-cooperation',
    root: 'CONSULT',
    from: 'actor',
    to: 'actor',
    template: '{subject} met {object}',
    symmetric: true,
  },
  DISCUSSES: {
    reverse: 'is discussed by',
    quadClass: 'verbal-cooperation',
    root: 'CONSULT',
    from: 'actor',
    to: 'any',
    template: '{subject} discussed {object}',
  },
  TALKS_BY_PHONE: {
    reverse: 'talks by phone with',
    quadClass: 'verbal-cooperation',
    root: 'CONSULT',
    from: 'actor',
    to: 'actor',
    template: '{subject} spoke by phone with {object}',
    symmetric: true,
  },
  AGREES_WITH: {
    reverse: 'agrees with',
    quadClass: 'verbal-cooperation',
    root: 'AGREE',
    from: 'actor',
    to: 'any',
    template: '{subject} agreed with {object}',
    symmetric: true,
  },
  PLEDGES: {
    reverse: 'is pledged by',
    quadClass: 'verbal-cooperation',
    root: 'AGREE',
    from: 'actor',
    to: 'any',
    template: '{subject} pledged {object}',
  },
  SUPPORTS: {
    reverse: 'is supported by',
    quadClass: 'verbal-cooperation',
    root: 'SUPPORT',
    from: 'actor',
    to: 'any',
    template: '{subject} supported {object}',
  },
  COOPERATES_WITH: {
    reverse: 'cooperates with',
    quadClass: 'material-cooperation',
    root: 'COOPERATE',
    from: 'actor',
    to: 'actor',
    template: '{subject} cooperated with {object}',
    symmetric: true,
  },
  EXERCISES_WITH: {
    reverse: 'exercises with',
    quadClass: 'material-cooperation',
    root: 'COOPERATE',
    from: 'actor',
    to: 'actor',
    template: '{subject} held exercises with {object}',
    symmetric: true,
  },
  AIDS: {
    reverse: 'is aided by',
    quadClass: 'material-cooperation',
    root: 'AID',
    from: 'actor',
    to: 'any',
    template: '{subject} aided {object}',
  },
  YIELDS: {
    reverse: 'is yielded by',
    quadClass: 'material-cooperation',
    root: 'CONCEDE',
    from: 'actor',
    to: 'any',
    template: '{subject} yielded {object}',
  },
  LIFTS: {
    reverse: 'is lifted by',
    quadClass: 'material-cooperation',
    root: 'CONCEDE',
    from: 'actor',
    to: 'any',
    template: '{subject} lifted {object}',
  },
  RELEASES: {
    reverse: 'is released by',
    quadClass: 'material-cooperation',
    root: 'RETREAT',
    from: 'actor',
    to: 'any',
    template: '{subject} released {object}',
  },
  INVESTS_IN: {
    reverse: 'has investor',
    quadClass: 'material-cooperation',
    root: 'COOPERATE',
    from: 'actor',
    to: 'any',
    template: '{subject} invested in {object}',
  },
  ACQUIRES: {
    reverse: 'is acquired by',
    quadClass: 'material-cooperation',
    root: 'COOPERATE',
    from: 'actor',
    to: 'any',
    template: '{subject} acquired {object}',
  },
  APPOINTS: {
    reverse: 'is appointed by',
    quadClass: 'material-cooperation',
    root: 'COOPERATE',
    from: 'actor',
    to: 'any',
    template: '{subject} appointed {object}',
  },
  DEMANDS_OF: {
    reverse: 'gets a demand from',
    quadClass: 'verbal-conflict',
    root: 'REQUEST',
    from: 'actor',
    to: 'any',
    template: '{subject} made a demand of {object}',
  },
  CRITICIZES: {
    reverse: 'is criticized by',
    quadClass: 'verbal-conflict',
    root: 'ACCUSE',
    from: 'actor',
    to: 'any',
    template: '{subject} criticized {object}',
  },
  ACCUSES: {
    reverse: 'is accused by',
    quadClass: 'verbal-conflict',
    root: 'ACCUSE',
    from: 'actor',
    to: 'any',
    template: '{subject} accused {object}',
  },
  CONCERNED_ABOUT: {
    reverse: 'worries',
    quadClass: 'verbal-conflict',
    root: 'ACCUSE',
    from: 'actor',
    to: 'any',
    template: '{subject} was concerned about {object}',
  },
  OPPOSES: {
    reverse: 'is opposed by',
    quadClass: 'verbal-conflict',
    root: 'REJECT',
    from: 'actor',
    to: 'any',
    template: '{subject} opposed {object}',
  },
  REJECTS: {
    reverse: 'is rejected by',
    quadClass: 'verbal-conflict',
    root: 'REJECT',
    from: 'actor',
    to: 'any',
    template: '{subject} rejected {object}',
  },
  THREATENS: {
    reverse: 'is threatened by',
    quadClass: 'verbal-conflict',
    root: 'THREATEN',
    from: 'any',
    to: 'any',
    template: '{subject} threatened {object}',
  },
  PROTESTS: {
    reverse: 'is protested by',
    quadClass: 'verbal-conflict',
    root: 'PROTEST',
    from: 'actor',
    to: 'any',
    template: '{subject} protested against {object}',
  },
  DISPUTES_WITH: {
    reverse: 'disputes with',
    quadClass: 'verbal-conflict',
    root: 'REJECT',
    from: 'actor',
    to: 'any',
    template: '{subject} disputed with {object}',
    symmetric: true,
  },
  SUES: {
    reverse: 'is sued by',
    quadClass: 'verbal-conflict',
    root: 'ACCUSE',
    from: 'actor',
    to: 'any',
    template: '{subject} sued {object}',
  },
  DEPLOYS: {
    reverse: 'is deployed by',
    quadClass: 'material-conflict',
    root: 'MOBILIZE',
    from: 'actor',
    to: 'any',
    template: '{subject} deployed {object}',
  },
  TESTS: {
    reverse: 'is tested by',
    quadClass: 'material-conflict',
    root: 'MOBILIZE',
    from: 'actor',
    to: 'any',
    template: '{subject} tested {object}',
  },
  LAUNCHES: {
    reverse: 'is launched by',
    quadClass: 'material-conflict',
    root: 'MOBILIZE',
    from: 'actor',
    to: 'any',
    template: '{subject} launched {object}',
  },
  SANCTIONS: {
    reverse: 'is sanctioned by',
    quadClass: 'material-conflict',
    root: 'SANCTION',
    from: 'actor',
    to: 'any',
    template: '{subject} imposed sanctions on {object}',
  },
  SUSPENDS: {
    reverse: 'is suspended by',
    quadClass: 'material-conflict',
    root: 'SANCTION',
    from: 'actor',
    to: 'any',
    template: '{subject} suspended {object}',
  },
  COERCES: {
    reverse: 'is coerced by',
    quadClass: 'material-conflict',
    root: 'COERCE',
    from: 'actor',
    to: 'any',
    template: '{subject} coerced {object}',
  },
  ARRESTS: {
    reverse: 'is arrested by',
    quadClass: 'material-conflict',
    root: 'COERCE',
    from: 'actor',
    to: 'any',
    template: '{subject} arrested {object}',
  },
  CHARGES: {
    reverse: 'is charged by',
    quadClass: 'material-conflict',
    root: 'COERCE',
    from: 'actor',
    to: 'any',
    template: '{subject} charged {object}',
  },
  CONVICTS: {
    reverse: 'is convicted by',
    quadClass: 'material-conflict',
    root: 'COERCE',
    from: 'actor',
    to: 'any',
    template: '{subject} convicted {object}',
  },
  DISMISSES: {
    reverse: 'is dismissed by',
    quadClass: 'material-conflict',
    root: 'SANCTION',
    from: 'actor',
    to: 'any',
    template: '{subject} dismissed {object}',
  },
  ATTACKS: {
    reverse: 'is attacked by',
    quadClass: 'material-conflict',
    root: 'ASSAULT',
    from: 'any',
    to: 'any',
    template: '{subject} attacked {object}',
  },
  SEIZES: {
    reverse: 'is seized by',
    quadClass: 'material-conflict',
    root: 'ASSAULT',
    from: 'actor',
    to: 'any',
    template: '{subject} seized {object}',
  },
  ANNEXES: {
    reverse: 'is annexed by',
    quadClass: 'material-conflict',
    root: 'ASSAULT',
    from: 'actor',
    to: 'any',
    template: '{subject} annexed {object}',
  },
  HOLDS_OFFICE: {
    reverse: 'has as office holder',
    quadClass: 'structure',
    from: 'actor',
    to: 'any',
    template: '{subject} held office in {object}',
  },
  SPOKESPERSON_OF: {
    reverse: 'has as spokesperson',
    quadClass: 'structure',
    from: 'actor',
    to: 'any',
    template: '{subject} spoke for {object}',
  },
  PART_OF: {
    reverse: 'has as part',
    quadClass: 'structure',
    from: 'any',
    to: 'any',
    template: '{subject} was part of {object}',
  },
  LOCATED_IN: {
    reverse: 'is the location of',
    quadClass: 'structure',
    from: 'any',
    to: 'place',
    template: '{subject} was located in {object}',
  },
  DEPLOYED_IN: {
    reverse: 'has deployed',
    quadClass: 'structure',
    from: 'any',
    to: 'any',
    template: '{subject} was deployed in {object}',
  },
  HELD_IN: {
    reverse: 'hosts',
    quadClass: 'structure',
    from: 'any',
    to: 'place',
    template: '{subject} was held in {object}',
  },
  PARTICIPATES_IN: {
    reverse: 'has as participant',
    quadClass: 'structure',
    from: 'actor',
    to: 'any',
    template: '{subject} took part in {object}',
  },
  OWNS: {
    reverse: 'is owned by',
    quadClass: 'structure',
    from: 'actor',
    to: 'any',
    template: '{subject} owned {object}',
  },
  WINS: {
    reverse: 'is won by',
    quadClass: 'structure',
    from: 'actor',
    to: 'any',
    template: '{subject} won {object}',
  },
  ANNOUNCES: {
    reverse: 'is announced by',
    quadClass: 'structure',
    from: 'actor',
    to: 'any',
    template: '{subject} announced {object}',
  },
  ABOUT: {
    reverse: 'is the subject of',
    quadClass: 'structure',
    from: 'any',
    to: 'any',
    template: '{subject} was about {object}',
  },
  FOUNDS: {
    reverse: 'is founded by',
    quadClass: 'structure',
    from: 'actor',
    to: 'any',
    template: '{subject} founded {object}',
  },
  FAMILY_OF: {
    reverse: 'is family of',
    quadClass: 'structure',
    from: 'actor',
    to: 'actor',
    template: '{subject} was family of {object}',
  },
  WORKS_FOR: {
    reverse: 'employs',
    quadClass: 'structure',
    from: 'actor',
    to: 'any',
    template: '{subject} worked for {object}',
  },
  LEAVES_OFFICE: {
    reverse: 'is left by',
    quadClass: 'structure',
    from: 'actor',
    to: 'any',
    template: '{subject} left office in {object}',
  },
  RELATES_TO: {
    reverse: 'relates to',
    quadClass: 'open',
    from: 'any',
    to: 'any',
    template: '{subject} {verb} {object}',
  },
} as const satisfies Record<string, RelationshipRule>;

export type RelationshipType = keyof typeof table;

export const relationshipTypes: Readonly<Record<RelationshipType, RelationshipRule>> = table;

export const relationshipTypeNames = Object.keys(table) as [RelationshipType, ...RelationshipType[]];

/** Whether a type is drawn as one edge without a direction. Types of other graphs are never symmetric. */
export function isSymmetric(type: string): boolean {
  return isRelationshipType(type) && relationshipTypes[type].symmetric === true;
}

/** Whether a type is one of ours; other Neo4j graphs bring their own. */
export function isRelationshipType(type: string): type is RelationshipType {
  return Object.hasOwn(table, type);
}

/** The quad class of a type; types of other graphs count as open. */
export function quadClassOf(type: string): QuadClass {
  return isRelationshipType(type) ? relationshipTypes[type].quadClass : 'open';
}

/** "HOLDS_OFFICE" as people read it: "holds office". */
export function readableType(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}
