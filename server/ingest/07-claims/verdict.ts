import type { Document, Token } from '../../language/document';
import { objectsOf } from './verb-roles';
import { prepositionalPhrases } from './phrases';
import words from './rules/verdicts.json';

export type Verdict = 'praise' | 'blame';

const praise: ReadonlySet<string> = new Set(words.praise);
const blame: ReadonlySet<string> = new Set(words.blame);

/** The words that say what something is called: "disastrous", "a critical first step", "as a form of quackery". */
function judging(document: Document, verb: Token): Token[] {
  const own = document.children(verb.index, 'oprd', 'acomp', 'attr');
  const as = document
    .children(verb.index, 'prep')
    .filter((t) => t.lemma === 'as')
    .flatMap((t) => document.children(t.index, 'pobj', 'amod'));
  const heads = [...own, ...as].flatMap((t) => document.conjuncts(t.index));
  return heads.flatMap((t) => [
    t,
    ...document.children(t.index, 'amod'),
    ...objectsOf(prepositionalPhrases(document, t.index), 'of').map((i) => document.token(i)),
  ]);
}

function sideOf(document: Document, verb: Token): Verdict | null {
  const said = judging(document, verb).flatMap((t) => [t.text.toLowerCase(), t.lemma.toLowerCase()]);
  const found = said.some((w) => blame.has(w)) ? 'blame' : said.some((w) => praise.has(w)) ? 'praise' : null;
  if (found === null || !document.child(verb.index, 'neg')) return found;
  return found === 'praise' ? 'blame' : null;
}

/** Whether a verb calls something good or bad: "called the plan absurd", "said the vote was not fair"; null for neither. */
export function verdictOf(document: Document, verb: Token): Verdict | null {
  const below = document.children(verb.index, 'ccomp').map((t) => sideOf(document, t));
  return sideOf(document, verb) ?? below.find((side) => side !== null) ?? null;
}
