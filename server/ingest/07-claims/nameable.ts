import type { EntityLabel } from '../../../model/ontology/labels';
import type { RelationshipType } from '../../../model/ontology/relationship-types';
import type { ClaimEnd, Ends } from './ends';
import unnamedEnds from './rules/unnamed-ends.json';

const onlyNamed: ReadonlySet<string> = new Set(unnamedEnds.onlyNamed);
const bothUnnamed: ReadonlySet<string> = new Set(unnamedEnds.bothUnnamed);
/** Types whose subject may be people without a name: "residents" protest, whom they meet is told of the named. */
const peopleAct: ReadonlySet<string> = new Set(unnamedEnds.peopleAct);
const vague: ReadonlySet<string> = new Set(unnamedEnds.vague);
const EVENTFUL: ReadonlySet<EntityLabel> = new Set(['Event', 'Agreement']);

/**
 * Whether a claim may end at what has no name. One end at least has one; the other must be clear by itself: "rebels"
 * and "joint drills" are, "talks" and "the president" are not, for they speak of something that the text names elsewhere.
 */
export function isNameable(
  finder: Ends,
  place: boolean,
  type: RelationshipType,
  { subject, object }: { readonly subject: ClaimEnd; readonly object: ClaimEnd },
): boolean {
  const [subjectNamed, objectNamed] = [subject, object].map((end) => finder.isNamed(end.entity));
  if (subjectNamed && objectNamed) return true;
  if (onlyNamed.has(type)) return false;
  if (!subjectNamed && !isClear(finder, subject)) return false;
  if (!objectNamed && !isClear(finder, object)) return false;
  if (subjectNamed) return true;
  const label = finder.label(subject.entity);
  const acts = place || label === 'Organization' || (label === 'Person' && peopleAct.has(type));
  return acts && (objectNamed === true || bothUnnamed.has(type));
}

function isClear(finder: Ends, end: ClaimEnd): boolean {
  const { document } = finder;
  const noun = document.token(end.mention.head);
  const label = finder.label(end.entity);
  // "The talks" are told elsewhere, "the talks on trade" and "the first round of talks" are not.
  const alone = end.mention.to - end.mention.from === 1 && end.token === noun.index;
  const bare = alone && !document.child(noun.index, 'prep');
  const said = end.mention.to - end.mention.from > 1;
  if (label === undefined || (!said && vague.has(noun.lemma))) return false;
  const many = noun.tag.endsWith('S');
  if (bare && many && EVENTFUL.has(label)) return false;
  return !(label === 'Person' && !many && isCertain(finder, noun.index));
}

/** "The president", "his aide", in a headline "Australian woman": someone whom the text names elsewhere. */
function isCertain({ document }: Ends, noun: number): boolean {
  const before = document.children(noun, 'det', 'poss', 'nummod');
  if (before.length === 0) return true;
  return before.some((t) => t.tag === 'PRP$' || /^(the|this|that)$/i.test(t.text));
}
