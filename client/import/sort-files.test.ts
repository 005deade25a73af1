import { broughtAs } from './sort-files';

test.each([
  ['a/b.txt', '', 'articles'],
  ['Page.HTML', '', 'articles'],
  ['a.pdf', '', 'articles'],
  ['a.graphml', '', 'graph'],
  ['a.csv', 'title,"Body",date\n1,2,3', 'articles'],
  ['a.csv', 'source;target;weight\n1;2;3', 'graph'],
  ['a.tsv', 'id\tname\tcontext', 'graph'],
  ['a.jsonl', '{"title":"x","text":"y"}', 'articles'],
  ['a.jsonl', '{"subject":"text","object":"body"}', 'graph'],
  ['a.png', '', null],
  ['txt', '', null],
] as const)('%s that begins with %j is brought in as %s', (name, head, brought) => {
  expect(broughtAs(name, head)).toBe(brought);
});
