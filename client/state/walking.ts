import type { Edge, Node } from '../../model/api/graph';
import { labelOf } from '../../model/scene';
import { bundleCaption, isBundle, isGroup } from '../../picture/appearance/stand-in';
import type { Scene } from './scene';
import { drawn } from './drawn';
import { edgeWords } from './wording';

/** One edge of the node that one stands on, and whom it reaches. */
export interface Way {
  readonly edge: Edge;
  readonly other: Node;
  /** "meets Vladimir Putin, 3 claims, 1 of 5". */
  readonly spoken: string;
}

const claimsOf = ({ properties }: Edge): number | null =>
  typeof properties['count'] === 'number' ? properties['count'] : null;

/** How many claims, or of a bundle edges, there are. */
const weight = (edge: Edge): number =>
  claimsOf(edge) ?? (isBundle(edge) ? Number(edge.properties['edges']) : 0);

/** The ways from a node over the edges that are drawn, the most often stated first. */
export function waysFrom(scene: Scene, ref: string): Way[] {
  const shown = drawn(scene);
  const nodes = new Map(shown.nodes.map((node) => [node.ref, node]));
  const edges = shown.edges
    .filter(({ from, to }) => from === ref || to === ref)
    .sort((a, b) => weight(b) - weight(a) || (a.ref < b.ref ? -1 : 1));
  const ways = edges.flatMap((edge) => {
    const other = nodes.get(edge.from === ref ? edge.to : edge.from);
    return other ? [{ edge, other }] : [];
  });
  return ways.map(({ edge, other }, i) => {
    const claims = claimsOf(edge);
    const count = claims === null ? [] : [claims === 1 ? '1 claim' : `${claims} claims`];
    const words = isBundle(edge)
      ? `${bundleCaption(edge)} with ${other.caption}`
      : `${edgeWords(edge.type, edge.from === ref ? 'out' : 'in')} ${other.caption}`;
    return { edge, other, spoken: [words, ...count, `${i + 1} of ${ways.length}`].join(', ') };
  });
}

/** "Shinzo Abe, Person"; "Shinzo Abe and 41 others, group". */
export const spokenNode = (node: Node): string =>
  `${node.caption}, ${isGroup(node.ref) ? 'group' : labelOf(node)}`;

/** A node or group that is drawn, by its ref. */
export const drawnNode = (scene: Scene, ref: string): Node | undefined =>
  ref in scene.nodes || isGroup(ref) ? drawn(scene).nodes.find((node) => node.ref === ref) : undefined;

/** Where a walk begins: the selected node, an end of the selected edge, or the node with the most edges in sight. */
export function startOf(scene: Scene): string | null {
  const { nodes, edges } = scene.selection;
  const chosen = nodes.at(-1) ?? scene.edges[edges.at(-1) ?? '']?.from;
  const seen = drawn(scene);
  if (chosen !== undefined && seen.nodes.some(({ ref }) => ref === chosen)) return chosen;
  const degrees = new Map(seen.nodes.map(({ ref }) => [ref, 0]));
  for (const { from, to } of seen.edges)
    for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const [best] = [...degrees].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}

/** Where one stands on the canvas, which way one looks, and where one came from. */
export interface Walk {
  readonly at: string;
  /** Which of the ways is pointed at; null: the node itself. */
  readonly way: number | null;
  readonly trail: readonly string[];
}

export type Step = 'next' | 'previous' | 'along' | 'back' | 'begin';

/** The walk after a step; the same where there is nowhere to go. Pure. */
export function stepped(scene: Scene, walk: Walk | null, step: Step): Walk | null {
  const at = walk?.at ?? startOf(scene);
  if (at === null) return null;
  const here: Walk = walk ?? { at, way: null, trail: [] };
  const ways = waysFrom(scene, at);
  switch (step) {
    case 'begin':
      return here;
    case 'next':
    case 'previous': {
      if (ways.length === 0) return here;
      const by = step === 'next' ? 1 : -1;
      const from = here.way ?? (step === 'next' ? -1 : 0);
      return { ...here, way: (from + by + ways.length) % ways.length };
    }
    case 'along': {
      const way = ways[here.way ?? 0];
      return way ? { at: way.other.ref, way: null, trail: [...here.trail, at] } : here;
    }
    case 'back': {
      const before = here.trail.findLast((ref) => drawnNode(scene, ref) !== undefined);
      if (before === undefined) return { ...here, way: null };
      return { at: before, way: null, trail: here.trail.slice(0, here.trail.lastIndexOf(before)) };
    }
  }
}

/** What a screen reader says of where one stands. */
export function spokenWalk(scene: Scene, { at, way }: Walk): string {
  const node = drawnNode(scene, at);
  if (!node) return '';
  const ways = waysFrom(scene, at);
  const pointed = way === null ? undefined : ways[way];
  if (pointed) return `${spokenNode(node)}; ${pointed.spoken}`;
  const count = ways.length === 1 ? '1 edge' : `${ways.length} edges`;
  return `${spokenNode(node)}; ${count}`;
}

/** What a menu is called for: the edge that is pointed at or selected, else the node one stands on. */
export function stoodOn(
  scene: Scene,
  { at, way }: Walk,
): { readonly kind: 'node' | 'edge'; readonly ref: string } {
  const pointed = way === null ? undefined : waysFrom(scene, at)[way]?.edge;
  const edge = pointed && !isBundle(pointed) ? pointed.ref : scene.selection.edges.at(-1);
  return edge === undefined ? { kind: 'node', ref: at } : { kind: 'edge', ref: edge };
}
