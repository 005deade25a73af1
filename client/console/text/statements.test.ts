import { isStatement, statementAt, statements } from './statements';

test.each([
  ['RETURN 1', ['RETURN 1']],
  ["RETURN ';'; RETURN 2", ["RETURN ';'", ' RETURN 2']],
  ['RETURN 1; // a; b\n', ['RETURN 1', ' // a; b\n']],
])('%s', (text, pieces) => expect(statements(text).map((one) => one.text)).toEqual(pieces));

test.each([
  ['', false],
  [' \n', false],
  ['// only words', false],
  ['RETURN 1', true],
])('%j is a statement: %s', (text, is) => expect(isStatement({ text })).toBe(is));

const two = 'RETURN 1;\nRETURN 2;\n';

test.each([
  [two, 3, 'RETURN 1', 0],
  [two, 9, 'RETURN 1', 0],
  [two, 12, 'RETURN 2', 10],
  [two, two.length, 'RETURN 2', 10],
  ['RETURN 1; // after', 17, 'RETURN 1; // after', 0],
  ['RETURN 1', 0, 'RETURN 1', 0],
])('in %j the caret at %d is in %j', (text, caret, statement, start) =>
  expect(statementAt(text, caret)).toMatchObject({ text: statement, start }),
);

test('there may be none', () => expect(statementAt(' // nothing', 3)).toBeNull());
