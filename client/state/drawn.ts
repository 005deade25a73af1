import type { Edge, Node } from '../../model/api/graph';
import type { Scene } from './scene';
import type { Shown } from '../../picture/appearance/shown';
import { visible } from './visible';

/** The most that is drawn: above, the canvas would no longer follow the hand (docs/bench.md). */
export const MOST = { nodes: 2000, edges: 6000 };

const worked = new WeakMap<Shown, Shown>();

/**
 * What of a scene is drawn: all that can be seen, or of too much the nodes that are selected or pinned, then the best
 * connected, with their best evidenced edges. Worked out once for each answer of `visible`.
 */
export function drawn(scene: Scene): Shown {
  const seen = visible(scene);
  if (seen.nodes.length <= MOST.nodes && seen.edges.length <= MOST.edges) return seen;
  const known = worked.get(seen);
  if (known) return known;
  const cut = reduced(seen, new Set([...scene.selection.nodes, ...scene.pinned]));
  worked.set(seen, cut);
  return cut;
}

/** Refs of what is drawn and has no place yet. */
export const homeless = (scene: Scene): string[] =>
  drawn(scene)
    .nodes.map(({ ref }) => ref)
    .filter((ref) => !(ref in scene.positions));

const evidence = ({ properties: { count } }: Edge): number => (typeof count === 'number' ? count : 0);

function reduced({ nodes, edges }: Shown, first: ReadonlySet<string>): Shown {
  const degree = new Map<string, number>();
  for (const { from, to } of edges) for (const ref of [from, to]) degree.set(ref, (degree.get(ref) ?? 0) + 1);
  const rank = ({ ref }: Node): number => (first.has(ref) ? Infinity : (degree.get(ref) ?? 0));
  const kept = [...nodes]
    .sort((a, b) => (rank(a) === rank(b) ? (a.ref < b.ref ? -1 : 1) : rank(b) - rank(a)))
    .slice(0, MOST.nodes);
  const refs = new Set(kept.map(({ ref }) => ref));
  const lines = edges
    .filter(({ from, to }) => refs.has(from) && refs.has(to))
    .sort((a, b) => evidence(b) - evidence(a) || (a.ref < b.ref ? -1 : 1))
    .slice(0, MOST.edges);
  return { nodes: kept, edges: lines };
}
