import type { Document, Token } from '../../language/document';
import { officeWord } from '../../lexicon/offices';
import type { FoundMention } from '../annotated';
import { coverage } from './candidate';
import type { LinkedName } from './link-names';
import { officeAtNoun, type OfficePhrase } from './offices';
import verbs from './office-verbs.json';

const linking: ReadonlySet<string> = new Set(verbs.linking);
const serving: ReadonlySet<string> = new Set(verbs.serving);
const appointing: ReadonlySet<string> = new Set(verbs.appointing);

const isVerb = (t: Token | undefined): t is Token => t?.pos === 'VERB' || t?.pos === 'AUX';

/** The verb that gives someone the office of a noun: "is the head", "served as head", "was named head". */
function verbOf(document: Document, noun: Token): Token | null {
  const above = document.head(noun.index);
  if (isVerb(above) && /^(attr|oprd|dobj|xcomp|conj)$/.test(noun.dep))
    return linking.has(above.lemma) || appointing.has(above.lemma) ? above : null;
  if (above?.lemma !== 'as' || noun.dep !== 'pobj') return null;
  const verb = document.head(above.index);
  return isVerb(verb) && (serving.has(verb.lemma) || appointing.has(verb.lemma)) ? verb : null;
}

/** Who stands as subject of a verb, over control, coordination and relative clauses. */
function subjectOf(document: Document, verb: Token): Token | null {
  let at = verb;
  for (let depth = 0; depth < 4; depth++) {
    const own = document.child(at.index, 'nsubj', 'nsubjpass');
    if (own) return /^W/.test(own.tag) && at.dep === 'relcl' ? document.token(at.head) : own;
    const above = document.head(at.index);
    if (at.dep === 'acl' && above) return above;
    if (!above || !/^(xcomp|conj|advcl)$/.test(at.dep)) return null;
    at = above;
  }
  return null;
}

/** Whom the verb makes or calls holder of the office: the object of "appointed", else the subject. */
function holderAt(document: Document, verb: Token, noun: Token): Token | null {
  const passive = document.child(verb.index, 'nsubjpass', 'auxpass') !== undefined;
  if (!appointing.has(verb.lemma) || passive) return subjectOf(document, verb);
  const object = document.children(verb.index, 'dobj', 'nsubj').find((t) => t.index > verb.index);
  if (object && object.index !== noun.index) return object;
  // "Named Ana Roe special envoy": the parser hangs the name on the office.
  return document.children(noun.index, 'nmod', 'compound', 'nsubj').find((t) => t.tag === 'NNP') ?? null;
}

/** The token of who appoints, actively: an envoy is theirs, wherever he is sent. */
function makerOf(document: Document, verb: Token): number | null {
  if (!appointing.has(verb.lemma) || document.child(verb.index, 'nsubjpass', 'auxpass')) return null;
  return subjectOf(document, verb)?.index ?? null;
}

/**
 * Offices that a clause gives: "Ana Roe is the head of", "was named minister", "quit as foreign secretary".
 * @param mentions with pronouns understood
 */
export function predicateOffices(
  document: Document,
  names: readonly LinkedName[],
  mentions: readonly FoundMention[],
  isPerson: (entity: string) => boolean,
): OfficePhrase[] {
  const covered = coverage(names);
  const byHead = new Map(mentions.map((m) => [m.head, m]));
  return document.tokens.flatMap((noun): OfficePhrase[] => {
    if (officeWord(noun.text) === '' || covered.has(noun.index) || !/^NNP?$/.test(noun.tag)) return [];
    const verb = verbOf(document, noun);
    if (!verb || document.child(verb.index, 'neg')) return [];
    const holder = holderAt(document, verb, noun);
    const [person, more] = (holder && byHead.get(holder.index)?.entities) ?? [];
    if (person === undefined || more !== undefined || !isPerson(person)) return [];
    const phrase = officeAtNoun(document, covered, noun);
    if (!phrase) return [];
    const maker = makerOf(document, verb);
    const sent = maker !== null && (phrase.of === null || /ambassador|envoy/.test(phrase.title));
    return [{ ...phrase, ...(sent ? { of: null, owner: maker } : {}), person }];
  });
}
