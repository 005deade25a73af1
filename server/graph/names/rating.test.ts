import { nameWords } from './fold';
import { NameIndex } from './name-index';
import { slips } from './nearness';
import type { Named } from './ranking';

test.each([
  ['Lena Ørn-Dahl', ['lena', 'orn', 'dahl']],
  ["O'Brien & Söhne", ['obrien', 'sohne']],
  ['Łódź', ['lodz']],
  ['…', []],
])('the words of %s', (name, words) => expect(nameWords(name)).toEqual(words));

test.each([
  ['putin', 'putin', 0],
  ['puitn', 'putin', 1],
  ['vladmi', 'vladimir', 1],
  ['netanyh', 'netanyahu', 1],
  ['xinzo', 'shinzo', 2],
  ['abe', 'putin', 3],
])('%s is off from the beginning of %s by %d', (typed, word, distance) =>
  expect(slips(typed, word, 2)).toBe(distance),
);

const named = (caption: string, weight: number, ...aliases: string[]): Named => ({
  ref: caption,
  labels: [caption.includes(' ') ? 'Person' : 'Country'],
  names: [caption, ...aliases],
  weight,
});

const index = new NameIndex([
  named('Shinzo Abe', 90, 'Abe', 'Mr. Abe'),
  named('Abel Santos', 2),
  named('Vladimir Putin', 80, 'Putin'),
  named('Korea', 1),
  named('South Korea', 200),
  named('Iran', 10),
  named('Iraq', 90),
  named('Benjamin Netanyahu', 9),
  named('Jürgen Müller', 3),
]);

test.each([
  ['abe', ['Shinzo Abe', 'Abel Santos']],
  ['shinzo a', ['Shinzo Abe']],
  ['abe shinzo', ['Shinzo Abe']],
  ['shinso abe', ['Shinzo Abe']],
  ['Puitn', ['Vladimir Putin']],
  ['vladmi', ['Vladimir Putin']],
  ['netanyaho', ['Benjamin Netanyahu']],
  ['Xinzo', []],
  ['iran', ['Iran']],
  ['irak', ['Iraq', 'Iran']],
  ['jurgen', ['Jürgen Müller']],
  ['MULLER', ['Jürgen Müller']],
  ['kor', ['Korea', 'South Korea']],
  ['abe putin', []],
  ['zzz', []],
])('%s finds %j', (typed, found) =>
  expect(index.search(nameWords(typed), 5).map((hit) => hit.ref)).toEqual(found),
);

test('a label and a limit are kept to', () => {
  expect(index.search(['ir'], 1).map((hit) => hit.ref)).toEqual(['Iraq']);
  expect(index.search(['abe'], 5, 'Country')).toEqual([]);
  expect(index.search(nameWords('müller'), 5, 'Person')[0]).toMatchObject({ matched: 'Jürgen Müller' });
});
