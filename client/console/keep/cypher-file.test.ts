import fc from 'fast-check';
import { fromCypherFile, toCypherFile, type Named } from './cypher-file';

const meetings: Named = {
  name: 'Meetings of two outlets',
  folder: 'Asia/Japan',
  cypher: "MATCH (a)-[r:MEETS]-(b)\nWHERE r.outlets >= $outlets // at least; so many\nRETURN a, ';' AS sign",
  parameters: { outlets: { kind: 'number', text: '2' } },
};

test('a file reads as it was written', () => {
  const other: Named = { name: 'All', folder: '', cypher: 'MATCH (n) RETURN n', parameters: {} };
  expect(fromCypherFile(toCypherFile([meetings, other]))).toEqual([meetings, other]);
});

test('whatever a parameter holds comes back', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (text, key) => {
      fc.pre(key !== '__proto__');
      const one: Named = { ...meetings, parameters: { [key]: { kind: 'text', text } } };
      expect(fromCypherFile(toCypherFile([one]))).toEqual([one]);
    }),
  );
});

test.each([
  ['MATCH (n) RETURN n', [['MATCH (n) RETURN n', 'MATCH (n) RETURN n']]],
  [
    '// First\nRETURN 1;\n\n// Second\r\nRETURN 2;\n',
    [
      ['First', 'RETURN 1'],
      ['Second', 'RETURN 2'],
    ],
  ],
  ['// Name\n// a comment that stays\nRETURN 1', [['Name', '// a comment that stays\nRETURN 1']]],
  ['// nothing but a comment', []],
  [';;', []],
])('%j', (text, expected) => {
  expect(fromCypherFile(text).map(({ name, cypher }) => [name, cypher])).toEqual(expected);
});
