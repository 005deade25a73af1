import type { Document, Token } from '../../language/document';
import type { Clauses } from './clause';
import { isPredicate, prepositionalPhrases } from './phrases';
import type { PrepositionalPhrase } from './phrases';
import { verdictOf } from './verdict';
import { objectsOf, owners, verbRoles } from './verb-roles';
import type { Roles } from './verb-roles';
import carriers from './rules/carriers.json';
import type { Rule } from './rule';

/** A trigger in its sentence: which phrases play which role. */
export interface Frame {
  readonly trigger: Token;
  /** The noun of a light verb: "visit" in "paid a visit". */
  readonly noun: Token | null;
  readonly roles: Roles;
  lemma(token: number): string;
  /** Whether a noun stands in the plural. */
  isMany(token: number): boolean;
}

const objectVerbs: ReadonlySet<string> = new Set(carriers.verbs);
const carrierPrepositions: ReadonlySet<string> = new Set(carriers.prepositions);

/** The frame of a verb under a rule, or null where the rule's own words are not there. */
export function verbFrame(document: Document, clauses: Clauses, verb: Token, rule: Rule): Frame | null {
  const clause = clauses.at(verb.index);
  if ((rule.particle ?? null) !== clause.particle && !allowsParticle(document, verb, rule)) return null;
  const noun = rule.noun ? lightNoun(document, clause.object, clause.phrases, rule) : null;
  if (rule.noun && !noun) return null;
  const roles = verbRoles(document, clauses, clause, noun);
  return holds(document, rule, roles, verb) ? { trigger: verb, noun, roles, ...wordsOf(document) } : null;
}

function wordsOf(document: Document): Pick<Frame, 'lemma' | 'isMany'> {
  return {
    lemma: (token) => document.token(token).lemma,
    isMany: (token) => document.token(token).tag === 'NNS',
  };
}

/** A rule without a particle still fits "carry out" where the rule's verb only exists with one. */
function allowsParticle(document: Document, verb: Token, rule: Rule): boolean {
  const particle = document.child(verb.index, 'prt')?.text.toLowerCase();
  if (rule.particle)
    return document.children(verb.index, 'advmod', 'prep').some((t) => t.text === rule.particle);
  if (particle === undefined) return false;
  if (rule.particles?.includes(particle)) return true;
  return rule.noun !== undefined && ['out', 'up', 'on', 'off'].includes(particle);
}

function lightNoun(
  document: Document,
  objects: readonly number[],
  phrases: readonly PrepositionalPhrase[],
  rule: Rule,
): Token | null {
  const places = rule.through ? objectsOf(phrases, rule.through) : objects;
  const below = places.flatMap((i) => objectsOf(prepositionalPhrases(document, i), 'of'));
  const tokens = [...places, ...below].flatMap((i) => document.conjuncts(i));
  return tokens.find((t) => rule.noun?.includes(t.lemma)) ?? null;
}

/** The frame of a noun or adjective that states an event by itself: "Abe's visit to Russia". */
export function nominalFrame(document: Document, clauses: Clauses, word: Token, rule: Rule): Frame | null {
  const carrier = carrierOf(document, word);
  const own = prepositionalPhrases(document, word.index);
  const late = carrier?.verb ? prepositionalPhrases(document, carrier.verb.index) : [];
  const phrases = [...own, ...late.filter((p) => p.token > word.index && p.name !== 'by' && p.name !== 'of')];
  const roles: Roles = (name, further = false) => {
    if (further) return [];
    if (name === 'owner') return owners(document, word.index);
    if (name === 'subject') return carrier ? carriedBy(clauses, carrier) : [];
    if (name === 'self') return named(document, word);
    if (name === 'affected') return affected(document, clauses, word);
    if (name === 'by') return [...objectsOf(own, 'by'), ...participleAgents(document, clauses, word)];
    return objectsOf(phrases, name);
  };
  return holds(document, rule, roles, word)
    ? { trigger: word, noun: word, roles, ...wordsOf(document) }
    : null;
}

interface Carrier {
  readonly verb: Token;
  readonly how: 'object' | 'phrase' | 'attribute' | 'passive';
}

/** The verb that carries an event noun: "began a visit", "arrived for a visit", "is a member". */
function carrierOf(document: Document, word: Token): Carrier | null {
  const above = document.head(word.index);
  if (!above) return null;
  if (isPredicate(above)) {
    if (word.dep === 'attr' || word.dep === 'acomp' || word.dep === 'oprd')
      return { verb: above, how: 'attribute' };
    if (!objectVerbs.has(above.lemma)) return null;
    if (word.dep === 'dobj') return { verb: above, how: 'object' };
    return word.dep === 'nsubjpass' ? { verb: above, how: 'passive' } : null;
  }
  if (word.dep !== 'pobj' || !carrierPrepositions.has(above.text.toLowerCase())) return null;
  const verb = document.head(above.index);
  return verb && isPredicate(verb) ? { verb, how: 'phrase' } : null;
}

/** What is done in spite of it: the missiles in "deployed missiles despite the opposition of". */
function affected(document: Document, clauses: Clauses, word: Token): readonly number[] {
  const preposition = document.head(word.index);
  if (word.dep !== 'pobj' || !preposition || !['despite', 'over', 'amid'].includes(preposition.lemma))
    return [];
  const verb = document.head(preposition.index);
  return verb && isPredicate(verb) ? clauses.at(verb.index).object : [];
}

function carriedBy(clauses: Clauses, carrier: Carrier): readonly number[] {
  const clause = clauses.at(carrier.verb.index);
  return carrier.how === 'passive' || carrier.how === 'object' ? clause.subject : clause.surface;
}

/** Whom the word itself names: "founder Leopoldo Lopez", "Lopez, the founder of". */
function named(document: Document, word: Token): number[] {
  const above = document.head(word.index);
  if (word.dep === 'appos' && above) return [above.index];
  const apposed = document.children(word.index, 'appos').map((t) => t.index);
  if (apposed.length > 0) return apposed;
  return word.dep === 'compound' && above ? [above.index] : [word.index];
}

/** "drills carried out by the US and South Korea": who stands in the participle after the noun. */
function participleAgents(document: Document, clauses: Clauses, word: Token): readonly number[] {
  return document
    .children(word.index, 'acl')
    .filter((t) => objectVerbs.has(t.lemma))
    .flatMap((t) => clauses.at(t.index).subject)
    .filter((i) => i !== word.index);
}

function holds(document: Document, rule: Rule, roles: Roles, word: Token): boolean {
  if (rule.verdict && verdictOf(document, word) !== rule.verdict) return false;
  if (rule.obliges && !obliges(document, word)) return false;
  if (rule.whenNegated && document.child(word.index, 'neg') === undefined) return false;
  if (rule.without?.some((role) => roles(role).length + roles(role, true).length > 0)) return false;
  const has = (role: string, lemmas: readonly string[]): boolean =>
    standsAt(document, roles, word, role, lemmas);
  if (Object.entries(rule.unless ?? {}).some(([role, lemmas]) => has(role, lemmas))) return false;
  return Object.entries(rule.when ?? {}).every(([role, lemmas]) => has(role, lemmas));
}

const DUTY = /^(must|should|ought|shall)$/i;

/** "Said that Libya must hand over": whether the clause below a verb says what has to be done. */
function obliges(document: Document, verb: Token): boolean {
  return document.children(verb.index, 'ccomp').some((below) => {
    if (document.children(below.index, 'aux').some((t) => DUTY.test(t.text))) return true;
    const [duty] = document.children(below.index, 'xcomp');
    return (below.lemma === 'have' || below.lemma === 'need') && duty?.tag === 'VB';
  });
}

function standsAt(
  document: Document,
  roles: Roles,
  word: Token,
  role: string,
  lemmas: readonly string[],
): boolean {
  if (role === 'infinitive')
    return document
      .children(word.index, 'xcomp', 'ccomp', 'advcl')
      .some((t) => document.children(t.index, 'aux').some((a) => a.text.toLowerCase() === 'to'));
  const found =
    role === 'modifier'
      ? document.children(word.index, 'amod', 'compound')
      : [...roles(role), ...roles(role, true)].map((i) => document.token(i));
  return lemmas[0] === '*' ? found.length > 0 : found.some((t) => lemmas.includes(t.lemma));
}
