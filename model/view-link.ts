import { z } from 'zod';
import { noFilters } from './filters';
import { EdgewiseError } from './problem';
import { view as viewSchema, type View } from './view';

/** What a link may hold once it is unpacked, in bytes: a bomb unpacks to more. */
const MOST = 4_000_000;

/** A view with everything twice said left out: edges by the places of their ends, numbers without fractions. */
const packed = z.object({
  /** Refs of the nodes. */
  n: z.array(z.string()),
  /** x and y of each in turn. */
  p: z.array(z.number()),
  /** Edge types, and edges as [from, type, to] in turn, by place in `n` and `t`. */
  t: z.array(z.string()),
  e: z.array(z.number()),
  /** Edges whose refs do not say their ends. */
  r: z.array(z.string()).optional(),
  /** The camera: x, y, zoom, and the size of its canvas where that is known. */
  c: z.array(z.number()).min(3).max(5).optional(),
  /** The rest as the view has it, where it is not the default. */
  v: z.record(z.string(), z.unknown()).optional(),
});

type Packed = z.infer<typeof packed>;

const carried = ['hidden', 'pinned', 'filters', 'style', 'measures', 'groups', 'notes'] as const;
const defaults = viewSchema.parse({ version: 1, nodes: [], edges: [] });

function packEdges(edges: readonly string[], nodes: readonly string[]): Pick<Packed, 't' | 'e' | 'r'> {
  const at = new Map(nodes.map((ref, i) => [ref, i]));
  const types = new Map<string, number>();
  const out: { e: number[]; r: string[] } = { e: [], r: [] };
  for (const edge of edges) {
    const [from = '', type = '', to = '', more] = edge.split('|');
    const [start, end] = [at.get(from), at.get(to)];
    if (start === undefined || end === undefined || more !== undefined) out.r.push(edge);
    else {
      const known = types.get(type) ?? types.size;
      types.set(type, known);
      out.e.push(start, known, end);
    }
  }
  return { t: [...types.keys()], e: out.e, ...(out.r.length > 0 ? { r: out.r } : {}) };
}

const packCamera = ({ x, y, zoom, width, height }: NonNullable<View['camera']>): number[] => [
  ...[Math.round(x), Math.round(y), Number(zoom.toFixed(3))],
  ...(width === undefined || height === undefined ? [] : [Math.round(width), Math.round(height)]),
];

function pack(view: View): Packed {
  const refs = view.nodes.map(({ ref }) => ref);
  const rest = carried.filter((key) => JSON.stringify(view[key]) !== JSON.stringify(defaults[key]));
  const { camera } = view;
  return {
    n: refs,
    p: view.nodes.flatMap(({ x, y }) => [Math.round(x), Math.round(y)]),
    ...packEdges(view.edges, refs),
    ...(camera ? { c: packCamera(camera) } : {}),
    ...(rest.length > 0 ? { v: Object.fromEntries(rest.map((key) => [key, view[key]])) } : {}),
  };
}

function unpack({ n, p, t, e, r = [], c, v = {} }: Packed): View {
  const edges: string[] = [];
  for (let i = 0; i + 2 < e.length; i += 3)
    edges.push([n[e[i] ?? -1], t[e[i + 1] ?? -1], n[e[i + 2] ?? -1]].join('|'));
  return viewSchema.parse({
    filters: noFilters,
    ...v,
    version: 1,
    nodes: n.map((ref, i) => ({ ref, x: p[2 * i], y: p[2 * i + 1] })),
    edges: [...edges, ...r],
    camera: c ? { x: c[0], y: c[1], zoom: c[2], width: c[3], height: c[4] } : null,
  });
}

const through = (bytes: Uint8Array<ArrayBuffer>, how: GenericTransformStream): ReadableStream<Uint8Array> =>
  new Blob([bytes]).stream().pipeThrough(how) as ReadableStream<Uint8Array>;

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError('it unpacks to more than a view can be');
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A view as text that may stand in an address: compressed, letters and digits, `-` and `_`. Properties and names stay out. */
export async function viewToLink(view: View): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(pack(view)));
  const bytes = await collect(through(json, new CompressionStream('deflate-raw')), Infinity);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The view that such a text holds.
 * @throws EdgewiseError `bad-request` where it was cut off, changed or made by something else
 */
export async function viewFromLink(text: string): Promise<View> {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const json = await collect(through(bytes, new DecompressionStream('deflate-raw')), MOST);
    return unpack(packed.parse(JSON.parse(new TextDecoder().decode(json))));
  } catch (cause) {
    throw new EdgewiseError(
      'bad-request',
      'This link does not hold a view: it was cut off or changed on its way.',
      'Ask for the whole link again; mail programs break long ones in two.',
      cause,
    );
  }
}
