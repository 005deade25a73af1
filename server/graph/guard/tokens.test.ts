import fc from 'fast-check';
import { cypherTokens } from './tokens';

const shown = (cypher: string): string[] => cypherTokens(cypher).map(({ kind, text }) => `${kind} ${text}`);

test.each<[cypher: string, tokens: string[]]>([
  ['', []],
  [' // SET\n/* SET */ ', []],
  ['/* never closed SET', []],
  ['MATCH(n)', ['word MATCH', 'sign (', 'word n', 'sign )']],
  [`'SET' "DE\\"LETE"`, ["string 'SET'", 'string "DE\\"LETE"']],
  ["'it''s'", ["string 'it'", "string 's'"]],
  ["'never closed SET", ["string 'never closed SET"]],
  ['`a``b`.SET', ['quoted-name `a``b`', 'sign .', 'word SET']],
  ['1.5e3..2', ['number 1.5e3..2']],
  ['n.größe_2', ['word n', 'sign .', 'word größe_2']],
  ['SET\u00a0n', ['word SET', 'word n']],
  ['CRE\u200bATE', ['word CRE', 'word ATE']],
  ['"//" SET', ['string "//"', 'word SET']],
])('%j', (cypher, tokens) => {
  expect(shown(cypher)).toEqual(tokens);
});

test('every text gives tokens, in order, each a slice of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (cypher) => {
      let end = 0;
      for (const { text, at } of cypherTokens(cypher)) {
        expect(at).toBeGreaterThanOrEqual(end);
        expect(cypher.slice(at, at + text.length)).toBe(text);
        end = at + text.length;
      }
    }),
  );
});

test('what is quoted is one token, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom("'", '"'), (inner, quote) => {
      const quoted = `${quote}${inner.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;
      expect(shown(`RETURN ${quoted} SET`)).toEqual(['word RETURN', `string ${quoted}`, 'word SET']);
    }),
  );
});

test('a megabyte of brackets takes no stack and little time', () => {
  const started = performance.now();
  expect(cypherTokens('('.repeat(1_000_000))).toHaveLength(1_000_000);
  expect(performance.now() - started).toBeLessThan(5_000);
});
