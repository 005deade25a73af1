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
