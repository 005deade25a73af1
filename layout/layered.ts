import { Graph, layout } from '@dagrejs/dagre';
import { boundsOf, fitOf } from './boxes';
import { packParts } from './parts';
import { componentsOf, type Skeleton } from './skeleton';

/** Dagre cannot be stopped and takes minutes above this. */
export const MOST_LAYERED = { bodies: 600, bonds: 1500 };

/** Places one part in layers from top to bottom, or from left to right. */
function layers({ bodies, bonds }: Skeleton, rankdir: 'TB' | 'LR'): void {
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir, nodesep: 14, ranksep: 46, edgesep: 8, marginx: 0, marginy: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  bodies.forEach(({ width, height }, i) => graph.setNode(String(i), { width, height }));
  for (const { a, b, weight } of bonds) graph.setEdge(String(a), String(b), { weight });
  layout(graph);
  bodies.forEach((body, i) => {
    const { x, y } = graph.node(String(i)) as { x: number; y: number };
    [body.x, body.y] = [x, y - body.dy];
  });
}

/**
 * Who acts stands above whom it is done to: Sugiyama's layers by dagre, each part in the direction that fills the room
 * better.
 * @throws RangeError where there is more than dagre can lay out in a few seconds
 */
export function* layered(skeleton: Skeleton, aspect: number): Generator<number, void> {
  const { bodies, bonds } = skeleton;
  if (bodies.length > MOST_LAYERED.bodies || bonds.length > MOST_LAYERED.bonds)
    throw new RangeError(
      `layers take too long for ${bodies.length} nodes: ${MOST_LAYERED.bodies} nodes and ${MOST_LAYERED.bonds} bonds are the most`,
    );
  const parts = componentsOf(skeleton);
  let done = 0;
  for (const part of parts) {
    layers(part, 'TB');
    const down = boundsOf(part.bodies);
    const places = part.bodies.map(({ x, y }) => ({ x, y }));
    layers(part, 'LR');
    const across = boundsOf(part.bodies);
    if (fitOf(down.width, down.height, aspect) >= fitOf(across.width, across.height, aspect))
      part.bodies.forEach((body, i) => Object.assign(body, places[i]));
    done += part.bodies.length;
    yield done / bodies.length;
  }
  packParts(parts, aspect);
}
