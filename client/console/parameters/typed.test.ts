import fc from 'fast-check';
import { value } from '../../../model/api/graph';
import { looksLike, parameterOf, typed, typedParameters, type ParameterKind } from './typed';

test.each<[string, ParameterKind]>([
  ['Japan', 'text'],
  ['', 'text'],
  ['2', 'number'],
  ['-1.5e3', 'number'],
  ['2017', 'number'],
  ['true', 'boolean'],
  ['null', 'null'],
  ['2017-03-20', 'date'],
  ['2017-03', 'date'],
  ['2017-13', 'text'],
  ['2017-02-30', 'text'],
  ['[1, 2]', 'list'],
  ['{"a": 1}', 'map'],
])('%s looks like %s', (text, kind) => expect(looksLike(text)).toBe(kind));

test.each<[ParameterKind | null, string, unknown]>([
  [null, '2', 2],
  ['text', '2', '2'],
  ['text', ' kept ', ' kept '],
  ['number', ' 1e3 ', 1000],
  ['boolean', 'false', false],
  ['date', '2017-03-20T09:30Z', '2017-03-20T09:30Z'],
  ['list', '["a", [1]]', ['a', [1]]],
  ['map', '{"a": {"b": null}}', { a: { b: null } }],
  ['null', 'anything', null],
])('%s %s is sent as %j', (kind, text, sent) => expect(typed({ kind, text })).toEqual({ value: sent }));

test.each<[ParameterKind | null, string, string]>([
  ['number', 'two', 'not a number'],
  ['number', '9007199254740993', 'larger than'],
  ['boolean', 'yes', 'true or false'],
  ['date', '2017-02-30', '2017-03-20'],
  ['list', '{"a": 1}', 'not a list'],
  ['list', '[1,', '["Japan", 2]'],
  ['map', '[1]', 'not a map'],
])('%s %s says what is wrong', (kind, text, says) => {
  expect(typed({ kind, text })).toEqual({ error: expect.stringContaining(says) as string });
});

test('every parameter of a query has a value or an error by its name', () => {
  const given = {
    a: { kind: null, text: '2' },
    b: { kind: 'boolean' as const, text: '' },
    unused: { kind: null, text: 'x' },
  };
  const { values, errors } = typedParameters(['a', 'b', 'c'], given, true);
  expect(values).toEqual({ a: 2 });
  expect(Object.keys(errors)).toEqual(['b', 'c']);
});

test.each<[string, boolean, unknown]>([
  ['2017-03-20', true, {}],
  ['2017-03-20', false, { a: 'date' }],
  ['2017-03-20T09:30', false, { a: 'localdatetime' }],
  ['2017-03-20T09:30+09:00', false, { a: 'datetime' }],
  ['1.0', true, { a: 'float' }],
  ['1', true, {}],
])('%s, dates as text: %s', (text, textDates, types) =>
  expect(typedParameters(['a'], { a: { kind: null, text } }, textDates)).toMatchObject({ types }),
);

test('a month is no date to a store that keeps dates', () => {
  const given = { a: { kind: 'date' as const, text: '2017-03' } };
  expect(typedParameters(['a'], given, true).values).toEqual({ a: '2017-03' });
  expect(typedParameters(['a'], given, false).errors).toEqual({
    a: expect.stringContaining('whole dates') as string,
  });
});

test('a value put into a field is sent as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (given) => {
      const plain = value.parse(JSON.parse(JSON.stringify(given)));
      fc.pre(!Number.isInteger(plain) || Number.isSafeInteger(plain));
      expect(typed(parameterOf(plain))).toEqual({ value: plain });
    }),
  );
});
