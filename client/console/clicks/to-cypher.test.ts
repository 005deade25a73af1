import { filters } from '../../../model/filters';
import type { Click } from './click';
import { clickCypher } from './to-cypher';

import { filterCypher, viewCypher } from './view-cypher';

const expand = (more: Partial<Extract<Click, { do: 'expand' }>>): Click => ({
  ...{
    do: 'expand',
    refs: ['element:4:a:7'],
    types: null,
    direction: 'both',
    without: [],
    limit: 25,
    order: 'evidence',
  },
  ...more,
});

test('other graphs are asked by the ids of their store, and names are quoted where they must be', () => {
  expect(clickCypher(expand({ types: ['ACTED_IN', 'my type'], direction: 'out' }), false)).toEqual({
    cypher:
      'MATCH (n) WHERE elementId(n) = $ref\nMATCH (n)-[r:ACTED_IN|`my type`]->(m)\nRETURN n, r, m\nLIMIT $limit',
    params: { ref: '4:a:7', limit: 25 },
  });
});

test.each([
  ['both', '-[r]-'],
  ['out', '-[r]->'],
  ['in', '<-[r]-'],
] as const)('direction %s in another graph', (direction, arrow) =>
  expect(clickCypher(expand({ direction }), false).cypher).toContain(`(n)${arrow}(m)`),
);

test('what has no direction keeps none in our own graph', () => {
  const cypher = (types: readonly string[] | null) =>
    clickCypher(expand({ types, direction: 'out' }), true).cypher;
  expect(cypher(['MEETS'])).toContain('(n)-[r:MEETS]-(m:Entity)');
  expect(cypher(['VISITS'])).toContain('(n)-[r:VISITS]->(m:Entity)');
  expect(cypher(null)).toContain('type(r) IN $symmetric');
});

test('a view of another graph', () =>
  expect(viewCypher({ nodes: ['element:1'], edges: ['element:2'] }, false)).toMatchObject({
    cypher: expect.stringContaining('elementId(r) IN $edges') as string,
    params: { nodes: ['1'], edges: ['2'] },
  }));

test('filters by evidence are conditions, and what cannot be said is named', () => {
  const { cypher, params } = filterCypher(
    ['person:a'],
    filters.parse({ outlets: ['Example'], leastOutlets: 2, leastConfidence: 0.5, dropLone: true }),
    true,
    () => false,
  );
  expect(cypher).toContain('r.outlets >= $leastOutlets');
  expect(cypher).toContain('any(outlet IN r.outletNames WHERE outlet IN $outlets)');
  expect(cypher).not.toContain('OPTIONAL');
  expect(params).toEqual({
    nodes: ['person:a'],
    outlets: ['Example'],
    leastOutlets: 2,
    leastConfidence: 0.5,
  });
});
