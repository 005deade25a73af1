import { EdgewiseError } from './problem';
import { view } from './view';
import { viewFromLink, viewToLink } from './view-link';

const names = Array.from({ length: 40 }, (_, i) => `person:name-number-${i}`);
const large = view.parse({
  version: 1,
  nodes: names.map((ref, i) => ({ ref, x: (i * 137) % 900, y: (i * 71) % 700, caption: 'left out' })),
  edges: names.slice(1).flatMap((ref, i) => [`${names[i] ?? ''}|MEETS|${ref}`, `${ref}|VISITS|country:JP`]),
  camera: { x: 1, y: -2, zoom: 0.625 },
});

test('a view comes back from its link, without captions', async () => {
  const back = await viewFromLink(await viewToLink(large));
  const nodes = large.nodes.map(({ ref, x, y }) => ({ ref, x, y }));
  expect({ ...back, edges: [...back.edges].sort() }).toEqual({
    ...large,
    nodes,
    edges: [...large.edges].sort(),
  });
});

test('filters, style, notes and what is hidden travel too, in any script', async () => {
  const given = view.parse({
    ...large,
    nodes: [{ ref: 'element:4:ab:1', x: 0, y: 0 }],
    edges: ['element:5:ab:9', 'a|b|c|d'],
    hidden: { nodes: ['element:4:ab:1'], edges: [] },
    pinned: ['element:4:ab:1'],
    filters: { off: [], leastOutlets: 2 },
    style: [{ id: 's', on: 'node', only: null, sets: 'size', source: { by: 'degree' } }],
    notes: [{ id: 'n', text: 'שלום “山” <b>', on: { kind: 'canvas', x: 1, y: 2 } }],
  });
  expect(await viewFromLink(await viewToLink(given))).toEqual(given);
});

test('forty nodes and eighty edges are short enough to mail, and safe in an address', async () => {
  const link = await viewToLink(large);
  expect(link).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(link.length).toBeLessThan(1500);
});

const packedText = async (text: string): Promise<string> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
};

test.each([
  ['nothing', () => ''],
  ['no base64', () => '%%%'],
  ['cut off', async () => (await viewToLink(large)).slice(0, 200)],
  ['something else', () => packedText('{"hello":1}')],
  ['places missing', () => packedText('{"n":["a"],"p":[1],"t":[],"e":[]}')],
  ['a bomb', () => packedText(`{"n":["${'a'.repeat(5_000_000)}"]}`)],
])('a link that holds %s is refused calmly', async (_, make) => {
  await expect(viewFromLink(await make())).rejects.toThrow(EdgewiseError);
});
