import fc from 'fast-check';
import { fromFragment, toFragment, trimmed } from './link';

test('a link brings back what it was made of', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.dictionary(fc.string(), fc.string()), (cypher, given) => {
      fc.pre(cypher.trim() !== '' && !('__proto__' in given && Object.hasOwn(given, '__proto__')));
      const parameters = Object.fromEntries(
        Object.entries(given).map(([name, text]) => [name, { kind: 'text' as const, text }]),
      );
      expect(fromFragment(toFragment({ cypher, parameters }))).toEqual({ cypher, parameters });
    }),
  );
});

test.each([
  ['', null],
  ['#view=x', null],
  ['#cypher=', null],
  ['#cypher=RETURN%201', { cypher: 'RETURN 1', parameters: {} }],
  ['#cypher=RETURN+1&params=no', { cypher: 'RETURN 1', parameters: {} }],
  ['#cypher=RETURN+1&params=%7B%22a%22%3A1%7D', { cypher: 'RETURN 1', parameters: {} }],
])('%s', (fragment, draft) => expect(fromFragment(fragment)).toEqual(draft));

test('parameters of what stood there before are left behind', () => {
  const one = { kind: null, text: '1' };
  expect(trimmed({ cypher: 'RETURN $a', parameters: { a: one, b: one } }).parameters).toEqual({ a: one });
});
