import { placeOf, shown, wrongAt, type Place } from '../wrong';

export interface Token {
  /** `name`: a word or a name in backticks; `mark`: punctuation; `end`: of the text. */
  readonly kind: 'name' | 'quoted' | 'text' | 'number' | 'mark' | 'end';
  /** A text without its quotes and escapes; a name without its backticks. */
  readonly value: string;
  readonly offset: number;
}

const SKIPPED = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /0x[0-9a-f]+|(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?/iy;
const MARK = /<-|->|\+=|[-(){}[\],:;.=|$*<>+&!%/]/y;
const TEXT = /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y;
const QUOTED = /`(?:[^`]|``)+`/y;

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(inner: string): string {
  return inner.replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (_whole, code: string) =>
    code.length === 5 ? String.fromCharCode(parseInt(code.slice(1), 16)) : (escapes[code] ?? code),
  );
}

const forms = [
  ['name', NAME, (found: string) => found],
  ['number', NUMBER, (found: string) => found],
  ['mark', MARK, (found: string) => found],
  ['text', TEXT, (found: string) => unescaped(found.slice(1, -1))],
  ['quoted', QUOTED, (found: string) => found.slice(1, -1).replaceAll('``', '`')],
] as const;

function matchAt(form: RegExp, text: string, offset: number): string | null {
  form.lastIndex = offset;
  return form.exec(text)?.[0] ?? null;
}

/** The tokens of a script. @throws EdgewiseError at a text that never ends, and at what is no token */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  scan: while (offset < text.length) {
    const skipped = matchAt(SKIPPED, text, offset);
    if (skipped !== null) {
      offset += skipped.length;
      continue;
    }
    for (const [kind, form, valueOf] of forms) {
      const found = matchAt(form, text, offset);
      if (found === null) continue;
      tokens.push({ kind, value: valueOf(found), offset });
      offset += found.length;
      continue scan;
    }
    const begins = text[offset] ?? '';
    const what = '\'"`'.includes(begins)
      ? `a text begins here with ${begins} and never ends`
      : `${shown(begins)} is no Cypher`;
    throw wrongAt(placeOf(text, offset), what);
  }
  return [...tokens, { kind: 'end', value: '', offset: text.length }];
}

/** Where a token stands. */
export const placeOfToken = (text: string, { offset }: Token): Place => placeOf(text, offset);
