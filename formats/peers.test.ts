import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import cytoscape from 'cytoscape';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { SaxesParser } from 'saxes';
import { writeEdges, writeNodes } from './csv/write-csv';
import { hostile, story } from './fixtures/graphs';
import type { Graph } from './graph';
import { writeCytoscape } from './json/cytoscape-write';
import { writeGexf } from './xml/gexf-write';
import { writeGraphml } from './xml/graphml-write';
import { legal } from './xml/write-xml';

// graphology's XML readers want a browser's parser.
beforeAll(async () => {
  const { JSDOM } = await import('jsdom');
  const { DOMParser, Document } = new JSDOM().window;
  Object.assign(globalThis, { DOMParser, Document });
});

test('graphology reads our GraphML', () => {
  const graph = parseGraphml(MultiGraph, writeGraphml(story).text);
  expect([graph.order, graph.size]).toEqual([2, 2]);
  expect(graph.getNodeAttributes('person:lena-orn')).toMatchObject({
    label: 'Lena Örn',
    x: -40,
    y: 12.5,
    claims: 5,
  });
  expect(graph.getEdgeAttributes('person:lena-orn|VISITS|country:NO')).toMatchObject({
    label: 'VISITS',
    count: 2,
  });
});

test('graphology reads our GEXF with places and colours', () => {
  const graph = parseGexf(MultiGraph, writeGexf(story).text);
  expect([graph.order, graph.size]).toEqual([2, 2]);
  expect(graph.getNodeAttributes('person:lena-orn')).toMatchObject({
    label: 'Lena Örn',
    x: -40,
    y: -12.5,
    size: 40,
  });
  expect(graph.getNodeAttribute('country:NO', 'color')).toMatch(/rgb\(213, ?94, ?0\)|#d55e00/);
});

/** Reads the graphs of both forms with networkx and says what it found. Python code; the files are its arguments. */
const asNetworkx = `
import json, sys
import networkx
read = [networkx.read_graphml(sys.argv[1]), networkx.read_gexf(sys.argv[2])]
print(json.dumps([[list(graph.nodes(data=True)), list(graph.edges(data=True))] for graph in read]))
`;

type Attributed = Record<string, unknown>;
type Networkx = [nodes: [id: string, Attributed][], edges: [from: string, to: string, Attributed][]];

/** The Python that has networkx; none: undefined. Its module may belong to the system's Python and not to the first. */
const python = ['python3', '/usr/bin/python3'].find(
  (program) => spawnSync(program, ['-c', 'import networkx']).status === 0,
);

/** What networkx reads of a graph as GraphML and as GEXF. */
function readByNetworkx(graph: Graph): [graphml: Networkx, gexf: Networkx] {
  const folder = mkdtempSync(join(tmpdir(), 'edgewise-networkx-'));
  try {
    const files = [join(folder, 'graph.graphml'), join(folder, 'graph.gexf')] as const;
    writeFileSync(files[0], writeGraphml(graph).text);
    writeFileSync(files[1], writeGexf(graph).text);
    const { stdout, stderr } = spawnSync(python ?? 'python3', ['-c', asNetworkx, ...files], {
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(`networkx read nothing: ${stderr}`);
    return JSON.parse(stdout) as [Networkx, Networkx];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const withNetworkx = python !== undefined || process.env['CI'] === 'true' ? test : test.skip;
if (python === undefined)
  console.warn('networkx is not installed, its tests are skipped; .ci/run installs it.');

withNetworkx('networkx reads our GraphML and GEXF, with places, colours and dates', () => {
  const [[nodes, edges], [gexfNodes, gexfEdges]] = readByNetworkx(story);
  expect(new Map(nodes).get('person:lena-orn')).toMatchObject({
    label: 'Lena Örn',
    x: -40,
    y: 12.5,
    claims: 5,
  });
  expect(edges[0]).toMatchObject(['person:lena-orn', 'country:NO', { label: 'VISITS', count: 2 }]);
  expect(new Map(gexfNodes).get('country:NO')).toMatchObject({
    label: 'Norland',
    sure: true,
    viz: { color: { r: 213, g: 94, b: 0 }, position: { x: 80 } },
  });
  expect(gexfEdges[0]?.[2]).toMatchObject({ label: 'visits', start: '2020-02-01', end: '2020-03-05' });
});

withNetworkx('networkx reads hostile names as text', () => {
  const nodes = hostile.map((caption, i) => ({ id: `n${i}`, labels: [caption], caption, properties: {} }));
  const captions = hostile.map(legal);
  for (const [read] of readByNetworkx({ title: '', nodes, edges: [] }))
    expect(read.map(([, { label }]) => label ?? '')).toEqual(captions);
});

test('cytoscape reads our JSON', () => {
  const file = JSON.parse(writeCytoscape(story).text) as { elements: cytoscape.ElementsDefinition };
  const cy = cytoscape({ headless: true, elements: file.elements, layout: { name: 'preset' } });
  expect([cy.nodes().length, cy.edges().length]).toEqual([2, 2]);
  const lena = cy.getElementById('person:lena-orn');
  expect([lena.data('name'), lena.position()]).toEqual(['Lena Örn', { x: -40, y: 12.5 }]);
});

test("a spreadsheet's parser reads our tables, and runs nothing of them", () => {
  const nodes = hostile.map((caption, i) => ({
    id: `n${i}`,
    labels: [],
    caption,
    properties: { note: caption },
  }));
  const tables = [writeNodes({ title: '', nodes, edges: [] }), writeNodes(story), writeEdges(story)];
  for (const { text } of tables) {
    const rows: string[][] = parse(text, { bom: true });
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    const cells = rows
      .slice(1)
      .flat()
      .filter((cell) => !/^-?[\d.e+-]+$/.test(cell));
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    expect(text).not.toContain('\0');
  }
});

test.each([
  ['GraphML', writeGraphml],
  ['GEXF', writeGexf],
])('%s of hostile names is sound XML and holds them as text', (_name, write) => {
  const nodes = hostile.map((caption, i) => ({
    id: caption || `n${i}`,
    labels: [caption],
    caption,
    properties: { [caption]: caption },
  }));
  const { text } = write({ title: hostile.join(''), nodes, edges: [] });
  const parser = new SaxesParser({ xmlns: true });
  const elements = new Set<string>();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local }) => void elements.add(local));
  parser.write(text).close();
  expect([...elements].filter((name) => ['img', 'script'].includes(name))).toEqual([]);
  expect(legal(text)).toBe(text);
});
