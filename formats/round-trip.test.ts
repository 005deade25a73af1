import fc from 'fast-check';
import type { Value } from '../model/api/graph';
import { readCsv } from './csv/read-csv';
import { writeEdges, writeNodes } from './csv/write-csv';
import { readCypher } from './cypher/read-cypher';
import { UNLABELLED, UNTYPED, writeCypher } from './cypher/write-cypher';
import { anyGraph, story } from './fixtures/graphs';
import type { Graph, GraphRead, GraphWritten } from './graph';
import { readCx2 } from './json/cx2-read';
import { writeCx2 } from './json/cx2-write';
import { readCytoscape } from './json/cytoscape-read';
import { writeCytoscape } from './json/cytoscape-write';
import { readGexf } from './xml/gexf-read';
import { writeGexf } from './xml/gexf-write';
import { readGraphml } from './xml/graphml-read';
import { writeGraphml } from './xml/graphml-write';
import { legal } from './xml/write-xml';

/** A graph as what is compared: in order, without what is nothing. */
function plain({ title, nodes, edges }: Graph): unknown {
  const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.parse(JSON.stringify({ title, nodes: byId(nodes), edges: byId(edges) }));
}

const mapText = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => mapText(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [change(key), mapText(one, change)]));
};

/** What XML makes of a graph: the same without the characters that it cannot hold. */
const inXml = (graph: Graph): Graph => mapText(graph, legal) as Graph;
interface Format {
  readonly write: (graph: Graph) => GraphWritten;
  readonly read: (text: string) => GraphRead;
}

const json: readonly (readonly [string, Format])[] = [
  ['Cytoscape JSON', { write: writeCytoscape, read: readCytoscape }],
  ['CX2', { write: writeCx2, read: readCx2 }],
];
const xml: readonly (readonly [string, Format])[] = [
  ['GraphML', { write: writeGraphml, read: readGraphml }],
  ['GEXF', { write: writeGexf, read: readGexf }],
];

test.each(json)('%s gives back any graph', (_name, { write, read }) => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const { text, dropped } = write(graph);
      expect(dropped).toEqual([]);
      expect(plain(read(text).graph)).toEqual(plain(graph));
    }),
  );
});

test.each(xml)('%s gives back any graph of characters that XML holds', (_name, { write, read }) => {
  const holds = (graph: Graph): boolean => JSON.stringify(inXml(graph)) === JSON.stringify(graph);
  fc.assert(
    fc.property(anyGraph.filter(holds), (graph) => {
      const { text, dropped } = write(graph);
      expect(dropped).toEqual([]);
      expect(plain(read(text).graph)).toEqual(plain(graph));
    }),
  );
});

test.each(xml)(
  '%s tells of characters that XML cannot hold, and keeps the rest',
  (_name, { write, read }) => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { text, dropped } = write(graph);
        const back = read(text).graph;
        expect([back.nodes.length, back.edges.length]).toEqual([graph.nodes.length, graph.edges.length]);
        if (dropped.length === 0) expect(plain(back)).toEqual(plain(graph));
      }),
    );
  },
);

test('the two tables give back any graph but its title', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const [nodes, edges] = [writeNodes(graph), writeEdges(graph)];
      const { graph: back } = readCsv([nodes.text, edges.text]);
      expect([back.nodes.length, back.edges.length]).toEqual([graph.nodes.length, graph.edges.length]);
      if ([...nodes.dropped, ...edges.dropped].length === 0)
        expect(plain(back)).toEqual(plain({ ...graph, title: '' }));
    }),
  );
});

/** What a store holds of a graph. */
function inStore(graph: Graph): Graph {
  const kept = (value: Value): Value => {
    if (!Array.isArray(value)) return typeof value === 'object' ? JSON.stringify(value) : value;
    const kinds = new Set(value.map((one: Value) => typeof one));
    return kinds.size > 1 || kinds.has('object') ? JSON.stringify(value) : value;
  };
  const properties = (given: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name.replaceAll('\\', '/'), kept(value)]),
    );
  return {
    title: '',
    nodes: graph.nodes.map(({ id, labels, caption, properties: own }) => ({
      id,
      caption,
      labels:
        labels.length === 0 ? [UNLABELLED] : [...new Set(labels.map((label) => label.replaceAll('\\', '/')))],
      properties: properties(own),
    })),
    edges: graph.edges.map(({ id, from, to, type, properties: own }) => ({
      ...{ id, from, to, directed: true },
      type: type === '' ? UNTYPED : type.replaceAll('\\', '/'),
      properties: properties(own),
    })),
  };
}

test('the script gives back what a store holds of any graph, and tells the rest', () => {
  const named = ({ nodes, edges }: Graph): boolean =>
    [...nodes, ...edges].every(({ properties }) => Object.keys(properties).every((name) => name !== ''));
  fc.assert(
    fc.property(anyGraph.filter(named), (graph) => {
      const { text, dropped } = writeCypher(graph);
      expect(plain(readCypher(text).graph)).toEqual(plain(inStore(graph)));
      if (JSON.stringify(plain(inStore(graph))) !== JSON.stringify(plain(graph)))
        expect(dropped).not.toEqual([]);
    }),
  );
});

test('a second run of the script changes nothing', () => {
  const { text } = writeCypher(story);
  const once = readCypher(text).graph;
  expect(plain(readCypher(`${text}${text}`).graph)).toEqual(plain(once));
});

test('the plain story goes through every format unharmed', () => {
  for (const [, { write, read }] of [...json, ...xml])
    expect(plain(read(write(story).text).graph)).toEqual(plain(story));
  expect(plain(readCypher(writeCypher(story).text).graph)).toEqual(plain(inStore(story)));
});
