/** A word or sign of Cypher. Strings and comments never become words. */
export interface CypherToken {
  readonly kind: 'word' | 'quoted-name' | 'string' | 'number' | 'sign';
  readonly text: string;
  readonly at: number;
}

const patterns: readonly (readonly [CypherToken['kind'] | 'skip', RegExp])[] = [
  ['skip', /[\s\u180e\u200b\ufeff]+|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)/y],
  ['string', /'(?:[^'\\]|\\[\s\S])*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$)/y],
  ['quoted-name', /`(?:[^`]|``)*(?:`|$)/y],
  ['number', /\d[\w.]*/y],
  ['word', /[\p{L}\p{Pc}][\p{L}\p{N}\p{Pc}\p{M}]*/uy],
];

/** Cuts a statement into tokens. Total: every text gives tokens, whatever it holds. */
export function cypherTokens(cypher: string): CypherToken[] {
  const tokens: CypherToken[] = [];
  let at = 0;
  while (at < cypher.length) {
    const from = at;
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at;
      const found = pattern.exec(cypher)?.[0];
      if (!found) continue;
      if (kind !== 'skip') tokens.push({ kind, text: found, at });
      at += found.length;
      break;
    }
    if (at > from) continue;
    tokens.push({ kind: 'sign', text: cypher.charAt(at), at });
    at++;
  }
  return tokens;
}

/** Whether a token is a word of Cypher; `word` in capitals. */
export const isWord = (token: CypherToken | undefined, word: string): boolean =>
  token?.kind === 'word' && token.text.toUpperCase() === word;

/** How the brackets of a statement stand. */
interface Brackets {
  readonly depths: readonly number[];
  readonly deepest: number;
  /** From the index of each bracket to that of its counterpart. */
  readonly counterpart: ReadonlyMap<number, number>;
}

/** Read once a statement: it is asked for again at every call of a function that the statement holds. */
const known = new WeakMap<readonly CypherToken[], Brackets>();

function bracketsOf(tokens: readonly CypherToken[]): Brackets {
  const before = known.get(tokens);
  if (before) return before;
  const open: number[] = [];
  const counterpart = new Map<number, number>();
  let deepest = 0;
  const depths = tokens.map(({ kind, text }, i) => {
    const from = kind === 'sign' && ')]}'.includes(text) ? open.pop() : undefined;
    if (from !== undefined) counterpart.set(from, i).set(i, from);
    const own = open.length;
    if (kind === 'sign' && '([{'.includes(text)) open.push(i);
    deepest = Math.max(deepest, open.length);
    return own;
  });
  const brackets = { depths, deepest, counterpart };
  known.set(tokens, brackets);
  return brackets;
}

/** How many brackets of any kind each token stands in; a bracket counts with what is outside of it. */
export const depths = (tokens: readonly CypherToken[]): readonly number[] => bracketsOf(tokens).depths;

/** How deep brackets stand within each other. */
export const deepest = (tokens: readonly CypherToken[]): number => bracketsOf(tokens).deepest;

/** The index of the bracket that belongs to the one at an index; -1 where there is none. */
export const counterpartOf = (tokens: readonly CypherToken[], index: number): number =>
  bracketsOf(tokens).counterpart.get(index) ?? -1;

/** The parameters of a statement with their names, and where each stands, its `$` included. */
export function parameterTokens(
  tokens: readonly CypherToken[],
): { readonly name: string; readonly at: number; readonly length: number }[] {
  return tokens.flatMap(({ kind, text, at }, i) => {
    const next = tokens[i + 1];
    if (kind !== 'sign' || text !== '$' || next === undefined || next.kind === 'sign') return [];
    const name = next.kind === 'quoted-name' ? next.text.slice(1, -1).replaceAll('``', '`') : next.text;
    return [{ name, at, length: next.at + next.text.length - at }];
  });
}

/** Whether a token is a sign, such as a bracket or a comma. */
export const isSign = (token: CypherToken | undefined, sign: string): boolean =>
  token?.kind === 'sign' && token.text === sign;

/** The dotted name that begins at a token, without backticks, and the index after it; '' where none begins. */
export function nameAt(
  tokens: readonly CypherToken[],
  from: number,
): { readonly name: string; readonly next: number } {
  let name = '';
  let next = from;
  for (; ; next += 2) {
    const part = tokens[next];
    if (part?.kind !== 'word' && part?.kind !== 'quoted-name') return { name, next };
    name += part.kind === 'word' ? part.text : part.text.slice(1, -1).replaceAll('``', '`');
    if (!isSign(tokens[next + 1], '.')) return { name, next: next + 1 };
    name += '.';
  }
}

/** The tokens between commas from an opening bracket to the one that closes it; null where none does. */
export function argumentsOf(
  tokens: readonly CypherToken[],
  open: number,
): { readonly items: readonly (readonly CypherToken[])[]; readonly close: CypherToken } | null {
  const to = counterpartOf(tokens, open);
  const close = tokens[to];
  if (!close) return null;
  const depth = depths(tokens);
  const within = (depth[open] ?? 0) + 1;
  const items: CypherToken[][] = [[]];
  for (let i = open + 1; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    if (depth[i] === within && isSign(token, ',')) items.push([]);
    else items.at(-1)?.push(token);
  }
  return { items, close };
}
