import fc from 'fast-check';
import { edited, positionAt } from './edits';

test('edits give the text that is sent, and every place of it its origin', () => {
  const { text, originOf } = edited('RETURN $d + 1', [
    { at: 7, length: 2, text: 'date($d)' },
    { at: 13, length: 0, text: ' LIMIT 5' },
  ]);
  expect(text).toBe('RETURN date($d) + 1 LIMIT 5');
  expect(originOf(text.indexOf('RETURN'))).toBe(0);
  expect(originOf(text.indexOf('$d'))).toBe(7);
  expect(originOf(text.indexOf('+'))).toBe(10);
  expect(originOf(text.indexOf('LIMIT'))).toBe(13);
});

test('what is not edited is where it was', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 3 }), fc.nat(), fc.string(), (cypher, place, insert) => {
      const at = place % cypher.length;
      const { text, originOf } = edited(cypher, [{ at, length: 0, text: insert }]);
      for (let i = at; i < cypher.length; i++) expect(originOf(i + insert.length)).toBe(i);
      expect(text).toHaveLength(cypher.length + insert.length);
    }),
  );
});

test.each([
  ['RETURN 1', 7, { line: 1, column: 8, offset: 7 }],
  ['MATCH (n)\nRETURN m', 17, { line: 2, column: 8, offset: 17 }],
  ['a\n', 99, { line: 2, column: 1, offset: 2 }],
])('%j at %d', (cypher, offset, position) => {
  expect(positionAt(cypher, offset)).toEqual(position);
});
