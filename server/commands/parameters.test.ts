import { readParameters, splitParameter } from './parameters';

test.each([
  ['name=Lena', { params: { name: 'Lena' }, types: {} }],
  ['n=3', { params: { n: 3 }, types: {} }],
  ['yes=true', { params: { yes: true }, types: {} }],
  ['none=null', { params: { none: null }, types: {} }],
  ['list=["a", 1]', { params: { list: ['a', 1] }, types: {} }],
  ['map={"a": {"b": 1}}', { params: { map: { a: { b: 1 } } }, types: {} }],
  ['eq=a=b', { params: { eq: 'a=b' }, types: {} }],
  ['empty=', { params: { empty: '' }, types: {} }],
  ['code:text=007', { params: { code: '007' }, types: {} }],
  ['since:date=2020-01-01', { params: { since: '2020-01-01' }, types: { since: 'date' } }],
  ['one:float=1', { params: { one: 1 }, types: { one: 'float' } }],
])('--param %s', (pair, expected) => expect(readParameters([pair])).toEqual(expected));

test.each(['', '=1', 'name', 'name:nothing=1'])('%j is no parameter', (pair) => {
  expect(splitParameter(pair)).toBeNull();
});
