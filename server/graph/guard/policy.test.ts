import fc from 'fast-check';
import { assertReadOnly } from './policy';

const writing = [
  'CREATE (x)',
  'MATCH (n) DETACH DELETE n',
  'MATCH (n) SET n.x = 1',
  'MERGE (x)',
  'DROP INDEX i',
];

/** What may stand between two words. */
const gap = fc.constantFrom(' ', '\n', '\t', '/**/', ' /* MATCH */ ', '//"\n', '\u00a0', '\u2003', '\ufeff');

/** The same statement in other letters and with other gaps. */
const disguised = fc
  .tuple(fc.constantFrom(...writing), fc.array(gap, { minLength: 8, maxLength: 8 }), fc.array(fc.boolean()))
  .map(([cypher, gaps, upper]) => {
    const words = cypher.split(' ');
    const spaced = words.map((word, i) => `${word}${gaps[i] ?? ' '}`).join('');
    return Array.from(spaced, (c, i) => (upper[i] ? c.toLowerCase() : c)).join('');
  });

test('no disguise lets a writing statement through', () => {
  fc.assert(
    fc.property(
      disguised,
      fc.constantFrom('', 'EXPLAIN ', 'RETURN 1; ', 'MATCH (a) WITH a '),
      (text, before) => {
        expect(() => assertReadOnly(`${before}${text}`)).toThrow();
      },
    ),
  );
});

test('words of Cypher in texts are only words', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...writing), (text, cypher) => {
      const inner = JSON.stringify(`${text} ${cypher}`).replace(/\\u[0-9a-f]{4}/gi, '');
      fc.pre(!/\\u|[\0\u202a-\u202e\u2066-\u2069]/i.test(inner));
      expect(() => assertReadOnly(`RETURN ${inner} AS text`)).not.toThrow();
    }),
  );
});

test.each([
  ['', 'bad-cypher'],
  ['   // nothing', 'bad-cypher'],
  ['RETURN apoc.cypher.runFirstColumnSingle("CREATE (n) RETURN n", {})', 'not-read-only'],
  ['RETURN `apoc`.`cypher`.`runFirstColumn`("RETURN 1", {})', 'not-read-only'],
  ['RETURN genai.vector.encode("a", "OpenAI", {token: "b"})', 'not-read-only'],
  ['RETURN apoc.text.repeat("x", 2000000000)', 'not-read-only'],
  ['RETURN apoc.text.join(["a"], ",")', 'no error'],
  ['RETURN duration.between(date("2020-01-01"), date())', 'no error'],
  ['RETURN n.name, (n)-->()', 'no error'],
  [`RETURN ${'('.repeat(10_000)}1${')'.repeat(10_000)}`, 'bad-cypher'],
  [`RETURN ${'['.repeat(150)}1${']'.repeat(150)}`, 'no error'],
  ['CALL', 'not-read-only'],
  ['CALL db.labels', 'no error'],
  ['CALL db.labels() YIELD label RETURN label', 'no error'],
  ['CALL DB.LABELS()', 'no error'],
  ['CALL db.labels2()', 'not-read-only'],
])('%j: %s', (cypher, code) => {
  let told = 'no error';
  try {
    assertReadOnly(cypher);
  } catch (error) {
    told = (error as { code: string }).code;
  }
  expect(told).toBe(code);
});

test('a refusal says the word and the way out', () => {
  expect(() => assertReadOnly('MATCH (n) SET n.x = 1')).toThrow('SET is not allowed here.');
  try {
    assertReadOnly('MERGE (x)');
  } catch (error) {
    expect(error).toMatchObject({ hint: expect.stringContaining('edgewise ingest') as string });
  }
});
