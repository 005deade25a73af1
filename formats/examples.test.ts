import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGraph } from './read';

/** Graphs of other programs, where they stand beside the project; with CI=true they must. */
const folder = join(__dirname, '..', '..', 'shared', 'eval', 'graphs');
const there = existsSync(folder);
if (!there && process.env['CI'] === 'true') throw new Error('the example graphs are missing');
const each = there ? test.each : test.skip.each;

const file = (name: string): { name: string; text: string } => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
});

each([
  ['les-miserables.gexf', 77, 254, 'Myriel'],
  ['les-miserables.graphml', 77, 254, 'Valjean'],
  ['mixed-multigraph.graphml', 6, 8, ''],
  ['gal-filtered.cx2', 330, 359, 'YKR026C'],
  ['wikipathways-glycolysis-senescence.cx2', 45, 30, ''],
  ['genemania.cyjs', 31, 255, ''],
  ['genes.cytoscape.json', 21, 593, 'PCNA'],
  ['northwind.cypher', 1037, 3139, ''],
])('%s has %i nodes and %i edges', (name, nodes, edges, caption) => {
  const { graph } = readGraph([file(name)]);
  expect([graph.nodes.length, graph.edges.length]).toEqual([nodes, edges]);
  if (caption !== '') expect(graph.nodes.map((node) => node.caption)).toContain(caption);
});

each([['movies.cypher']])('%s is read without what it only returns', (name) => {
  const { graph, dropped } = readGraph([file(name)]);
  expect(graph.nodes.filter(({ labels }) => labels.includes('Movie'))).toHaveLength(38);
  expect(graph.edges).toContainEqual(
    expect.objectContaining({ type: 'ACTED_IN', properties: { roles: ['Agent Smith'] } }),
  );
  expect(dropped.join()).toContain('what a statement returns');
});

each([[['karate-nodes.csv', 'karate-edges.csv']]])('the tables %j are one graph', (names) => {
  const [nodes = '', edges = ''] = names;
  const { graph } = readGraph([file(nodes), file(edges)]);
  expect([graph.nodes.length, graph.edges.length]).toEqual([34, 78]);
  expect(graph.nodes[9]).toMatchObject({ id: '9', caption: 'Member 10', properties: { club: 'Officer' } });
  expect(readGraph([file(edges)]).graph.nodes).toHaveLength(34);
});

each([
  ['duplicate-node-ids.cx2', /Line \d+, column \d+: the node 0 stands twice/],
  ['edge-to-missing-node.cx2', /Line 52, column \d+: an edge leads to "99999"/],
  ['truncated.cx2', /Line 1, column \d+: the JSON ends in the middle/],
  ['les-miserables-broken.graphml', /Line 12, column \d+: the key "label" is not declared/],
  ['undeclared-attribute.gexf', /Line 11, column \d+: the attribute "url" of nodes is not declared/],
])('%s is refused where it is broken', (name, says) => {
  expect(() => readGraph([file(join('broken', name))])).toThrow(says);
});
