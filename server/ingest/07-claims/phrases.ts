import type { Document, Token } from '../../language/document';

/** A preposition below a head, with the heads of the noun phrases that it governs. */
export interface PrepositionalPhrase {
  readonly name: string;
  readonly token: number;
  readonly objects: readonly number[];
}

const PREPOSITIONS = ['prep', 'agent', 'dative'];

/**
 * The prepositional phrases of a head: its own, those coordinated with them ("with Abe and with Hwang"),
 * and the inner one of a double ("out of the pact" gives both "out" and "of").
 */
export function prepositionalPhrases(document: Document, head: number): PrepositionalPhrase[] {
  const found = document
    .children(head, ...PREPOSITIONS, 'conj')
    .filter((t) => t.pos !== 'NOUN' && t.pos !== 'PROPN' && t.pos !== 'PRON')
    .filter((t) => t.dep !== 'conj' || t.pos === 'ADP')
    .flatMap((t) => [
      t,
      ...document.conjuncts(t.index).filter((c) => c.index !== t.index && c.pos === 'ADP'),
    ]);
  return found.flatMap((t) => withInner(document, t));
}

/** Prepositions whose gerund tells what the thing is: "the importance of resuming the talks". */
const GERUND = new Set(['of', 'on', 'about', 'over', 'against']);

/** "Ties, including the meetings", "issues such as trade" */
function included(document: Document, noun: Token): Token[] {
  return document
    .children(noun.index, 'prep')
    .filter((t) => t.lemma === 'include' || t.text === 'including')
    .flatMap((t) => document.children(t.index, 'pobj'))
    .flatMap((t) => document.conjuncts(t.index));
}

function withInner(document: Document, preposition: Token): PrepositionalPhrase[] {
  const gerunds = GERUND.has(preposition.lemma)
    ? document.children(preposition.index, 'pcomp').flatMap((t) => document.children(t.index, 'dobj'))
    : [];
  const own = [...document.children(preposition.index, 'pobj'), ...gerunds].flatMap((t) =>
    document.conjuncts(t.index),
  );
  const objects = [...own, ...own.flatMap((t) => included(document, t))].map((t) => t.index);
  const inner = document.children(preposition.index, 'prep').flatMap((t) => withInner(document, t));
  return [{ name: preposition.text.toLowerCase(), token: preposition.index, objects }, ...inner];
}

/** Whether a token heads a clause: a verb, or a form of "be" that does not just help one. */
export function isPredicate(token: Token): boolean {
  if (token.dep === 'aux' || token.dep === 'auxpass' || token.dep === 'amod') return false;
  if (token.dep === 'compound' || token.dep === 'prep') return false;
  return token.pos === 'VERB' || (token.pos === 'AUX' && !token.tag.startsWith('MD'));
}

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

/** "who", "which", "that" at the head of a relative clause. */
export function isRelativePronoun(token: Token): boolean {
  return token.tag.startsWith('W') && RELATIVE.has(token.text.toLowerCase());
}

/** The particle of a phrasal verb: "turned the idea down" → "down". */
export function particleOf(document: Document, verb: number): string | null {
  return document.child(verb, 'prt')?.text.toLowerCase() ?? null;
}
