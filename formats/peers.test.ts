import { parse } from 'csv-parse/sync';
import cytoscape from 'cytoscape';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { SaxesParser } from 'saxes';
import { writeEdges, writeNodes } from './csv/write-csv';
import { hostile, story } from './fixtures/graphs';
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
