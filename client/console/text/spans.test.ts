import fc from 'fast-check';
import { cypherSpans, parameterNames } from './spans';

const told = (text: string): string =>
  cypherSpans(text)
    .filter(({ kind }) => kind !== 'sign')
    .map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`)
    .join(' ');

test.each([
  [
    'MATCH (a:Person)-[r:MEETS|VISITS]->(b)',
    'keyword:MATCH name:a label:Person name:r label:MEETS label:VISITS name:b',
  ],
  ["WHERE a.name = 'x' // y", "keyword:WHERE name:a property:name string:'x' comment:// y"],
  ['({name: $who, `my key`: 1.5e3})', 'property:name parameter:$who quoted:`my key` number:1.5e3'],
  [
    'RETURN count(*), date.truncate("day", d)',
    'keyword:RETURN function:count function:date function:truncate string:"day" name:d',
  ],
  [
    'MATCH (n:`my label`) RETURN n.match',
    'keyword:MATCH name:n label:`my label` keyword:RETURN name:n property:match',
  ],
  ['[x IN [1] | x + 1]', 'name:x keyword:IN number:1 name:x number:1'],
  ["RETURN 'open", "keyword:RETURN string:'open"],
])('%s', (text, expected) => expect(told(text)).toBe(expected));

test('spans follow each other inside the text, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...Array.from('`\'"$/*({[]}): \n.ax1')) })),
      (text) => {
        let at = 0;
        for (const { start, end } of cypherSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

test.each([
  ['RETURN $a, $b, $a', ['a', 'b']],
  ['RETURN \'$no\', "$no", `$no` // $no\n /* $no */ + $yes', ['yes']],
  ['RETURN $`two words`, $1, $größe', ['two words', '1', 'größe']],
  ['RETURN 1', []],
])('the parameters of %s', (text, names) => expect(parameterNames(text)).toEqual(names));
