import { droppedIn } from '../../model/api/dropped';
import { edgeId } from '../../model/ids';
import { view as viewSchema } from '../../model/view';
import { viewToLink } from '../../model/view-link';
import { scenes } from '../fixtures/scenes';
import { lena, piet } from '../fixtures/readings';
import { problemIn, serveStory, type Served } from './served';

let served: Served;
beforeAll(async () => {
  served = await serveStory();
});
afterAll(() => served.close());

const story = scenes['story'];

test.each([
  ['svg', 'image/svg+xml', '<?xml version="1.0" encoding="UTF-8"?>\n<svg'],
  ['pdf', 'application/pdf', '%PDF-1.7'],
  ['png', 'image/png', 'PNG'],
])('a picture of a scene as %s', async (format, mime, start) => {
  const { status, headers, text } = await served.json('/api/pictures', {
    scene: story,
    format,
    density: 0.5,
  });
  expect(status).toBe(200);
  expect(headers['content-type']).toBe(mime);
  expect(headers['content-disposition']).toBe(`attachment; filename="a-summit-in-the-making.${format}"`);
  expect(text.slice(0, 60)).toContain(start);
});

test('its sources are looked up where that is asked for', async () => {
  const at = (node: typeof lena, x: number) => ({
    ref: node.id,
    labels: ['Person'],
    caption: node.name,
    properties: {},
    x,
    y: 0,
  });
  const ref = edgeId('MEETS', lena.id, piet.id);
  const [from, to] = [lena.id, piet.id].sort() as [string, string];
  const scene = {
    nodes: [at(lena, 0), at(piet, 200)],
    edges: [{ ref, from, to, type: 'MEETS', properties: { outlets: 2 } }],
  };
  const { text } = await served.json('/api/pictures', { scene, format: 'svg', cite: 5 });
  expect(text).toContain('North Post');
  expect(text).toMatch(/font-weight="700"[^>]*><text[^>]*>1<\/text>/);
});

test.each([
  [
    'a node at no place',
    { scene: { nodes: [{ ...story?.nodes[0], x: 'left' }], edges: [] }, format: 'svg' },
    'scene.nodes.0.x',
  ],
  [
    'an edge without an end',
    { scene: { nodes: [], edges: story?.edges }, format: 'svg' },
    'is not among the nodes',
  ],
  ['a format of another kind', { scene: story, format: 'bmp' }, 'format'],
  ['more pixels than can be drawn', { scene: story, format: 'png', width: 8000, density: 2 }, '16000'],
])('%s is refused by name', async (_what, body, words) => {
  const told = problemIn(await served.json('/api/pictures', body));
  expect(told).toMatchObject({ status: 400, code: 'bad-request' });
  expect(told.detail).toContain(words);
});

test.each([
  [
    'a name and what is around it',
    { of: { kind: 'center', name: lena.name, hops: 2 }, format: 'svg' },
    piet.name,
  ],
  [
    'what a statement finds',
    { of: { kind: 'cypher', cypher: 'MATCH (a:Person)-[r:MEETS]-(b:Person) RETURN a, r, b' }, format: 'svg' },
    lena.name,
  ],
])('%s leaves the graph', async (_what, body, name) => {
  const { status, text } = await served.json('/api/export', body);
  expect([status, text.includes(name)]).toEqual([200, true]);
});

test('a saved view leaves the graph as it was saved, without what it hides', async () => {
  const nodes = [lena, piet].map(({ id }, i) => ({ ref: id, x: i * 300, y: 0 }));
  const view = { version: 1, nodes, edges: [], hidden: { nodes: [piet.id], edges: [] } };
  const headers = { 'content-type': 'application/json' };
  await served.ask('/api/views/Two', { method: 'PUT', headers, body: JSON.stringify({ view }) });
  const { text } = await served.json('/api/export', { of: { kind: 'view', name: 'Two' }, format: 'svg' });
  expect([text.includes(lena.name), text.includes(piet.name)]).toEqual([true, false]);
  expect(text).toContain('<title id="title">Two</title>');
});

test('a view leaves with its filters, captions and colours, by its name and by its link', async () => {
  const nodes = [lena, piet].map(({ id }, i) => ({ ref: id, x: i * 300, y: 0 }));
  const [, second] = nodes;
  const rule = {
    ...{ id: 'r1', on: 'node', only: null, sets: 'colour', source: { by: 'value', value: '#123456' } },
    ...{ ranked: false, asNames: false },
  };
  const view = {
    version: 1,
    nodes: [{ ...nodes[0], caption: 'The first one' }, second],
    edges: [],
    filters: { properties: [{ on: 'node', property: 'name', test: 'is', value: lena.name }] },
    style: [rule],
  };
  const headers = { 'content-type': 'application/json' };
  const saved = await served.ask('/api/views/Tuned', {
    method: 'PUT',
    headers,
    body: JSON.stringify({ view }),
  });
  expect(saved.status).toBe(200);
  const link = `http://127.0.0.1:4400/#view=${await viewToLink(viewSchema.parse(view))}`;
  for (const of of [
    { kind: 'view', name: 'Tuned' },
    { kind: 'link', link },
  ]) {
    const { text } = await served.json('/api/export', { of, format: 'gexf' });
    expect([text.includes(lena.name), text.includes(piet.name)]).toEqual([true, false]);
    expect(text).toContain('<viz:color r="18" g="52" b="86"/>');
  }
  const named = await served.json('/api/export', { of: { kind: 'view', name: 'Tuned' }, format: 'svg' });
  expect(named.text).toContain('The first one');
});

test('what a file cannot hold is told beside it', async () => {
  const of = { kind: 'scene', scene: story };
  const { headers } = await served.json('/api/export', { of, format: 'cypher' });
  const told = droppedIn(String(headers['edgewise-dropped']));
  expect(told).toContain('positions, colours and sizes');
  const whole = await served.json('/api/export', { of, format: 'cx2' });
  expect(droppedIn(String(whole.headers['edgewise-dropped']))).toEqual([]);
});

test.each([
  ['a link that was cut off', { of: { kind: 'link', link: '#view=abc' }, format: 'svg' }, 400, 'cut off'],
  ['a view that nobody saved', { of: { kind: 'view', name: 'None' }, format: 'svg' }, 404, '"None"'],
  ['a name that nothing has', { of: { kind: 'center', name: 'Xyzzyq' }, format: 'svg' }, 404, '"Xyzzyq"'],
  [
    'a statement without nodes',
    { of: { kind: 'cypher', cypher: 'RETURN 1 AS one' }, format: 'svg' },
    404,
    'no node',
  ],
  [
    'a statement that writes',
    { of: { kind: 'cypher', cypher: 'CREATE (n) RETURN n' }, format: 'svg' },
    403,
    '',
  ],
  [
    'a format that there is none of',
    { of: { kind: 'center', name: lena.name }, format: 'bmp' },
    400,
    '"bmp"',
  ],
])('%s is told', async (_what, body, status, words) => {
  const told = problemIn(await served.json('/api/export', body));
  expect(told.status).toBe(status);
  expect(told.detail).toContain(words);
});
