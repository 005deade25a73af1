import { ends, relationshipTypes } from '../../../model/ontology/relationship-types';
import type { RelationshipType } from '../../../model/ontology/relationship-types';
import type { EntityLabel } from '../../../model/ontology/labels';
import type { Token } from '../../language/document';
import type { ClaimEnd, Ends, Reading } from './ends';
import type { Frame } from './frame';
import { isNameable } from './nameable';
import type { Rule } from './rule';

/** A relationship that a rule found: two ends and the words between them. */
export interface Match {
  readonly rule: Rule;
  readonly frame: Frame;
  readonly subject: ClaimEnd;
  readonly object: ClaimEnd;
}

const MOST_PARTIES = 6;
/** Types whose ends are where something is, so that "Moscow" is the city and not the government. */
const placeObjects: ReadonlySet<RelationshipType> = new Set([
  'VISITS',
  'HELD_IN',
  'LOCATED_IN',
  'DEPLOYED_IN',
  'ATTACKS',
  'SEIZES',
  'ANNEXES',
]);
/** Types that judge what somebody does. */
const conductObjects: ReadonlySet<RelationshipType> = new Set([
  'SUPPORTS',
  'CRITICIZES',
  'OPPOSES',
  'CONCERNED_ABOUT',
  'PROTESTS',
]);
const placeSubjects: ReadonlySet<RelationshipType> = new Set(['HELD_IN', 'LOCATED_IN', 'DEPLOYED_IN']);

/** All pairs of entities that a frame joins under its rule. */
export function matches(finder: Ends, frame: Frame, rule: Rule): Match[] {
  const { type } = rule;
  const found = pairsOf(finder, frame, rule);
  return found
    .filter((p) => !rule.namedObject || finder.isNamed(p.object.entity))
    .filter((p) => isNameable(finder, placeSubjects.has(type), type, p))
    .map((p) => ({ rule, frame, ...p }));
}

interface Pair {
  readonly subject: ClaimEnd;
  readonly object: ClaimEnd;
}

function pairsOf(finder: Ends, frame: Frame, rule: Rule): Pair[] {
  const { type } = rule;
  const from = firstRole(finder, frame, rule.from, placeSubjects.has(type) ? 'place' : 'actor', [
    ends[relationshipTypes[type].from],
    rule.fromLabels,
  ]);
  if (from.length === 0) return [];
  const objectLabels = [ends[relationshipTypes[type].to], rule.toLabels];
  const to = firstRole(finder, frame, rule.to, objectReading(type), objectLabels, from);
  // "Israel and Bahrain signed agreements": with each other, not with the paper.
  const parties = rule.reciprocal === true && from.length > 1 && from.length <= MOST_PARTIES;
  if (parties && !to.some((end) => finder.isNamed(end.entity))) return eachOther(from);
  return pairs(from, to);
}

function objectReading(type: RelationshipType): Reading {
  if (conductObjects.has(type)) return 'conduct';
  return placeObjects.has(type) ? 'place' : 'actor';
}

function firstRole(
  finder: Ends,
  frame: Frame,
  roles: readonly string[],
  reading: Reading,
  allowed: readonly (readonly EntityLabel[] | undefined)[],
  taken: readonly ClaimEnd[] = [],
): ClaimEnd[] {
  const entities = new Set(taken.map((e) => e.entity));
  for (const [role, late] of roles.flatMap((r): [string, boolean][] => [
    [r, false],
    [r, true],
  ])) {
    const found = frame
      .roles(role, late)
      .flatMap((token) => finder.at(token, reading))
      .filter((e) => !entities.has(e.entity) && isAllowed(finder.label(e.entity), allowed));
    if (found.length > 0) return distinct(found);
  }
  return [];
}

function isAllowed(
  label: EntityLabel | undefined,
  allowed: readonly (readonly EntityLabel[] | undefined)[],
): boolean {
  return label !== undefined && allowed.every((list) => !list || list.includes(label));
}

function distinct(found: readonly ClaimEnd[]): ClaimEnd[] {
  return [...new Map(found.map((e) => [e.entity, e])).values()];
}

function pairs(from: readonly ClaimEnd[], to: readonly ClaimEnd[]): Pair[] {
  return from
    .flatMap((subject) => to.map((object) => ({ subject, object })))
    .filter((p) => p.subject.entity !== p.object.entity);
}

function eachOther(parties: readonly ClaimEnd[]): Pair[] {
  return parties.flatMap((subject, i) => parties.slice(i + 1).map((object) => ({ subject, object })));
}

/** The words of a frame as they stand: "paid a visit", "turned down". */
export function triggerTokens(frame: Frame): readonly Token[] {
  return frame.noun && frame.noun !== frame.trigger ? [frame.trigger, frame.noun] : [frame.trigger];
}
