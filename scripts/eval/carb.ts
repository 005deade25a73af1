import { Clauses } from '../../server/ingest/07-claims/clause';
import { isPredicate } from '../../server/ingest/07-claims/phrases';
import type { Document, Token } from '../../server/language/document';

/** What one clause says in its own words, as CaRB has it: the first argument is the subject. */
export interface OpenTuple {
  readonly rel: string;
  readonly args: readonly string[];
  readonly confidence: number;
}

const HELPING = new Set(['aux', 'auxpass', 'neg', 'prt']);
const NOMINAL = new Set(['dobj', 'attr', 'oprd', 'dative']);
const RIGHT = new Set([...NOMINAL, 'acomp', 'prep', 'agent', 'npadvmod', 'advmod', 'ccomp', 'xcomp']);
const EARLY = new Set(['prep', 'npadvmod']);
/** What a noun phrase is shortened by: clauses and explanations behind it are tuples of their own. */
const OWN_TUPLES = new Set(['relcl', 'appos']);

function byPlace(tokens: readonly Token[]): Token[] {
  return [...tokens].sort((a, b) => a.index - b.index);
}

/** The words as they stand, those that touch in the text joined. */
function textOf(tokens: readonly Token[]): string {
  return tokens
    .map((t, i) => {
      const before = tokens[i - 1];
      return before === undefined || before.end === t.start ? t.text : ` ${t.text}`;
    })
    .join('');
}

function trimmed(tokens: readonly Token[]): Token[] {
  const isEdge = (t: Token | undefined): boolean => t?.pos === 'PUNCT' && !/^[`'"()]/.test(t.text);
  let [from, to] = [0, tokens.length];
  while (from < to && isEdge(tokens[from])) from++;
  while (to > from && isEdge(tokens[to - 1])) to--;
  return tokens.slice(from, to);
}

function phrase(document: Document, head: number, without: ReadonlySet<string>): Token[] {
  const below = document.children(head).filter((t) => !without.has(t.dep));
  return trimmed(
    byPlace([document.token(head), ...below.flatMap((t) => phrase(document, t.index, without))]),
  );
}

function argument(document: Document, token: Token): Token[] {
  if (NOMINAL.has(token.dep)) return phrase(document, token.index, OWN_TUPLES);
  const isMark = (t: Token): boolean => t.dep === 'mark' && t.head === token.index;
  return trimmed(document.subtree(token.index).filter((t) => !isMark(t)));
}

function tupleAt(document: Document, clauses: Clauses, verb: Token): OpenTuple | null {
  const below = document.children(verb.index);
  const own = below.find((t) => /^nsubj/.test(t.dep) && !/^W/.test(t.tag));
  const [subject] = own ? [own.index] : [...clauses.at(verb.index).surface].sort((a, b) => a - b);
  if (subject === undefined) return null;
  const behind = below.filter((t) => t.index > verb.index && RIGHT.has(t.dep));
  const before = below.filter((t) => t.index < verb.index && EARLY.has(t.dep));
  const [first] = behind;
  // "Led to a mine": a preposition right behind a verb without an object is part of the relation.
  const joined =
    first && /^(prep|agent)$/.test(first.dep) && !behind.some((t) => NOMINAL.has(t.dep) || t.dep === 'acomp');
  const rel = [verb, ...below.filter((t) => HELPING.has(t.dep)), ...(joined ? [first] : [])];
  const args = [...behind, ...before].map((t) => {
    const words = argument(document, t);
    return joined && t === first ? trimmed(words.filter((w) => w !== first)) : words;
  });
  const said = args.filter((words) => words.length > 0).map(textOf);
  const who = phrase(document, subject, own ? OWN_TUPLES : new Set([...OWN_TUPLES, 'acl']));
  if (said.length === 0 || who.length === 0) return null;
  return { rel: textOf(byPlace(rel)), args: [textOf(who), ...said], confidence: 1 };
}

/** What the clauses of a sentence say in its own words, a tuple a verb. */
export function openTuples(document: Document): OpenTuple[] {
  const clauses = new Clauses(document);
  return document.tokens
    .filter((t) => isPredicate(t))
    .map((verb) => tupleAt(document, clauses, verb))
    .filter((tuple) => tuple !== null);
}
