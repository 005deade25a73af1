import type { Modality } from '../../../model/ontology/modality';
import type { RelationshipType } from '../../../model/ontology/relationship-types';
import type { Document, Token } from '../../language/document';
import { isPredicate } from './phrases';
import words from './rules/modality.json';

/** How sure the text is of what a word states. */
export interface Certainty {
  readonly modality: Modality;
  readonly negated: boolean;
}

type Effect = keyof typeof words.governors;

/** Later ones win where several bear on one clause: "urged them to agree to lift" is demanded. */
const strength: readonly Modality[] = [
  'happened',
  'ongoing',
  'claimed',
  'planned',
  'intended',
  'possible',
  'demanded',
  'denied',
];

const effects = new Map<string, Effect>(
  Object.entries(words.governors).flatMap(([effect, lemmas]) =>
    lemmas.map((lemma): [string, Effect] => [lemma, effect as Effect]),
  ),
);
const auxiliaries = invert(words.auxiliaries);
const adjectives = invert(words.adjectives);
const onlyInfinitive: ReadonlySet<string> = new Set(words.finiteClaims);
const stateTypes: ReadonlySet<string> = new Set(words.stateTypes);
const presupposed: ReadonlySet<string> = new Set(words.presupposedTypes);
const CONDITIONS = new Set(['if', 'unless', 'until', 'whether']);
const AHEAD = new Set(['for', 'during', 'on', 'at', 'in', 'before', 'to', 'ahead', 'of', 'with']);
const HAPPENED: Certainty = { modality: 'happened', negated: false };

function invert<M extends string>(table: Readonly<Record<M, readonly string[]>>): ReadonlyMap<string, M> {
  return new Map(
    (Object.entries(table) as [M, readonly string[]][]).flatMap(([modality, list]) =>
      list.map((word): [string, M] => [word, modality]),
    ),
  );
}

/** The certainty of a clause, by its auxiliaries and by everything that governs it. */
export function clauseCertainty(document: Document, verb: Token, type: RelationshipType): Certainty {
  return certainty(document, verb, stateTypes.has(type), 0);
}

/** The certainty of an event told by a noun: its adjectives, the noun or verb that carries it. */
export function nounCertainty(document: Document, noun: Token, type: RelationshipType): Certainty {
  const own: Certainty = {
    modality: adjectiveModality(document, noun),
    negated: document.children(noun.index, 'det', 'neg').some((t) => t.lemma === 'no'),
  };
  if (isPresupposed(document, noun, type)) return own;
  return stronger(own, carrierCertainty(document, noun, 0));
}

/**
 * Whether a noun speaks of something that is there whatever is said of it: "denied that he would drop Japan's sanctions"
 * leaves the sanctions standing.
 */
export function isPresupposed(document: Document, noun: Token, type: RelationshipType): boolean {
  if (!presupposed.has(type)) return false;
  const above = document.head(noun.index);
  const made = noun.dep === 'dobj' && above !== undefined && effects.has(above.lemma);
  const certain = document
    .children(noun.index, 'poss', 'amod', 'compound', 'nmod', 'det')
    .some((t) => t.dep !== 'det' || /^(the|this|these)$/i.test(t.text));
  return certain && !made;
}

function adjectiveModality(document: Document, noun: Token): Modality {
  const found = document.children(noun.index, 'amod').map((t) => adjectives.get(t.text.toLowerCase()));
  return found.find((m) => m !== undefined) ?? 'happened';
}

function carrierCertainty(document: Document, noun: Token, depth: number): Certainty {
  const above = document.head(noun.index);
  if (!above || depth > 4) return HAPPENED;
  if (noun.dep === 'conj') return carrierCertainty(document, above, depth + 1);
  if (isPredicate(above)) {
    const outer = certainty(document, above, false, 0);
    return noun.dep === 'nsubj' ? outer : withEffect(outer, effects.get(above.lemma));
  }
  if (noun.dep !== 'pobj' && noun.dep !== 'pcomp') return HAPPENED;
  const carrier = document.head(above.index);
  if (!carrier) return HAPPENED;
  if (above.lemma === 'of' || above.lemma === 'for') {
    const effect = effects.get(carrier.lemma);
    if (effect) return withEffect(HAPPENED, effect);
  }
  if (!isPredicate(carrier))
    return carrier.pos === 'ADP' ? carrierCertainty(document, above, depth + 1) : HAPPENED;
  const outer = certainty(document, carrier, false, 0);
  return AHEAD.has(above.lemma) && outer.modality !== 'ongoing' ? { ...outer, negated: false } : HAPPENED;
}

function certainty(document: Document, verb: Token, state: boolean, depth: number): Certainty {
  if (depth > 8) return HAPPENED;
  const above = document.head(verb.index);
  if (above && verb.dep === 'conj' && isPredicate(above) && sharesAuxiliaries(document, verb, above)) {
    const shared = certainty(document, above, state, depth + 1);
    return stronger(shared, { modality: 'happened', negated: isNegated(document, verb) });
  }
  const own: Certainty = { modality: ownModality(document, verb, state), negated: isNegated(document, verb) };
  const governor = above && verb.dep === 'conj' && isPredicate(above) ? above : verb;
  return stronger(own, governed(document, governor, verb, depth));
}

function sharesAuxiliaries(document: Document, verb: Token, above: Token): boolean {
  if (document.child(verb.index, 'nsubj', 'nsubjpass', 'aux')) return false;
  return verb.tag === above.tag || (verb.tag === 'VB' && above.tag !== 'VBD');
}

function isNegated(document: Document, verb: Token): boolean {
  return document.children(verb.index, 'neg').length > 0;
}

function ownModality(document: Document, verb: Token, state: boolean): Modality {
  const helpers = document.children(verb.index, 'aux', 'auxpass');
  for (const helper of helpers) {
    const modality = auxiliaries.get(helper.text.toLowerCase());
    if (modality) return modality;
  }
  const mark = document.children(verb.index, 'mark', 'advmod').find((t) => CONDITIONS.has(t.lemma));
  if (mark && verb.dep === 'advcl') return 'possible';
  const infinitive = helpers.some((t) => t.text.toLowerCase() === 'to');
  if (
    infinitive &&
    (verb.dep === 'ROOT' || (document.child(verb.index, 'nsubj') === undefined && verb.dep === 'acl'))
  )
    return 'planned';
  const present = helpers.some((t) => ['is', 'are', 'am', "'s", '’s', "'re"].includes(t.text.toLowerCase()));
  if (verb.tag === 'VBG' && present) return 'ongoing';
  if (isHeadline(document, verb)) return 'happened';
  return state && (verb.tag === 'VBZ' || verb.tag === 'VBP' || present) ? 'ongoing' : 'happened';
}

/** A line without a full stop tells in the present what has happened: "Trump quits pact". */
export function isHeadline(document: Document, verb: Token): boolean {
  const { to } = document.sentenceOf(verb.index);
  return !/[.!?:;”"')]$/.test(document.token(to - 1).text.trim()) && verb.tag.startsWith('VB');
}

/** What stands above a clause and bears on it: "plans to", "urged ... to", "is expected to", "denied that". */
function governed(document: Document, from: Token, verb: Token, depth: number): Certainty {
  const above = document.head(from.index);
  if (!above) return HAPPENED;
  if (from.dep === 'pcomp') return preposed(document, above, depth);
  const infinitive = document.children(from.index, 'aux').some((t) => t.text.toLowerCase() === 'to');
  if (from.dep === 'acl' && infinitive) {
    const outer = carrierCertainty(document, above, 0);
    return withEffect(outer, effects.get(above.lemma));
  }
  const complement = ['xcomp', 'ccomp', 'oprd'].includes(from.dep) || (from.dep === 'advcl' && infinitive);
  if (!complement || !(isPredicate(above) || above.pos === 'ADJ')) return HAPPENED;
  const modal = document.children(from.index, 'aux').some((t) => t.tag === 'MD');
  const finite = from.dep === 'ccomp' && !infinitive && (verb.tag !== 'VB' || modal);
  const free = (finite && onlyInfinitive.has(above.lemma)) || (finite && isJoined(document, from, above));
  const effect = free ? undefined : effects.get(above.lemma);
  const outer =
    above.pos === 'ADJ'
      ? governed(document, above, above, depth + 1)
      : certainty(document, above, false, depth + 1);
  if (above.lemma === 'be' && infinitive) return stronger(outer, { modality: 'planned', negated: false });
  if (from.dep === 'ccomp' && !effect) return { modality: modalityOfSpeech(outer), negated: false };
  return withEffect(outer.modality === 'ongoing' ? { ...outer, modality: 'happened' } : outer, effect);
}

/** "Abe and Putin meet, agree on": two clauses of one headline; a quote before "he claimed" is none. */
function isJoined(document: Document, from: Token, above: Token): boolean {
  if (from.index > above.index) return false;
  const effect = effects.get(above.lemma);
  return effect !== 'claimed' && effect !== 'denied' && document.child(above.index, 'nsubj') === undefined;
}

/** A speech that is itself only planned says nothing yet; everything else leaves the clause as it is. */
function modalityOfSpeech(outer: Certainty): Modality {
  return outer.modality === 'denied' ? 'denied' : 'happened';
}

/** "accused of seizing", "after visiting", "without meeting", "plans for visiting". */
function preposed(document: Document, preposition: Token, depth: number): Certainty {
  const above = document.head(preposition.index);
  if (preposition.lemma === 'without') return { modality: 'happened', negated: true };
  if (!above) return HAPPENED;
  const effect = ['of', 'from', 'for', 'to', 'on', 'in', 'at'].includes(preposition.lemma)
    ? effects.get(above.lemma)
    : undefined;
  const outer = isPredicate(above) && effect ? certainty(document, above, false, depth + 1) : HAPPENED;
  return withEffect(outer, effect);
}

function withEffect(outer: Certainty, effect: Effect | undefined): Certainty {
  if (!effect) return outer;
  if (effect === 'negated') return { ...outer, negated: !outer.negated };
  return stronger(outer, { modality: effect, negated: false });
}

function stronger(a: Certainty, b: Certainty): Certainty {
  const modality = strength.indexOf(a.modality) >= strength.indexOf(b.modality) ? a.modality : b.modality;
  return { modality, negated: a.negated !== b.negated };
}
