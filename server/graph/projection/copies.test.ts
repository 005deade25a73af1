import { findCopies, type Sourced } from './copies';

const claim = (id: string, fingerprint: string, article: string, publishedAt: string | null): Sourced => ({
  ...{ id, fingerprint, article, publishedAt },
});

test.each<[what: string, claims: Sourced[], copies: [string, string][]]>([
  ['different sentences', [claim('a', 'x', '1', '2020'), claim('b', 'y', '2', '2020')], []],
  ['twice in one article is no copy', [claim('a', 'x', '1', '2020'), claim('b', 'x', '1', '2020')], []],
  ['the later is the copy', [claim('a', 'x', '1', '2021'), claim('b', 'x', '2', '2020')], [['a', 'b']]],
  ['undated comes last', [claim('a', 'x', '1', null), claim('b', 'x', '2', '2020')], [['a', 'b']]],
  ['the same day: by article', [claim('b', 'x', '1', '2020'), claim('a', 'x', '2', '2020')], [['a', 'b']]],
  [
    'every copy has the one original',
    [claim('a', 'x', '1', '2020'), claim('b', 'x', '2', '2021'), claim('c', 'x', '3', '2022')],
    [
      ['b', 'a'],
      ['c', 'a'],
    ],
  ],
])('%s', (_what, claims, copies) => {
  expect([...findCopies(claims)].sort()).toEqual(copies);
});
