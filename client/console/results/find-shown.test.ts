import { noAnswer } from '../run/answer';
import { findShown } from './find-shown';

const node = (ref: string) => ({ ref, labels: ['Person', 'Entity'], caption: ref, properties: { id: ref } });
const edge = { ref: 'a|MEETS|b', from: 'a', to: 'b', type: 'MEETS', properties: { id: 'a|MEETS|b' } };
const answer = { ...noAnswer, nodes: [node('a'), node('b')], edges: [edge] };

test('a node and an edge of the answer are found by what their cells hold', () => {
  const cell = { labels: ['Person', 'Entity'], properties: { id: 'a' } };
  expect(findShown(cell, answer)).toEqual({
    kind: 'node',
    ref: 'a',
    graph: { nodes: [node('a')], edges: [] },
  });
  const line = { type: 'MEETS', properties: { id: 'a|MEETS|b' } };
  expect(findShown(line, answer)).toMatchObject({ kind: 'edge', ref: 'a|MEETS|b', graph: { edges: [edge] } });
});

test.each([
  [
    'an edge without its ends',
    { type: 'MEETS', properties: { id: 'a|MEETS|b' } },
    { ...answer, nodes: [node('a')] },
  ],
  ['a node of another graph', { labels: ['Film'], properties: { title: 'x' } }, answer],
  ['a text', 'a', answer],
  ['nothing', null, answer],
])('%s is not shown', (_, value, given) => expect(findShown(value, given)).toBeNull());
