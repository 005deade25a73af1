import { computeLayout } from '../../layout/compute';
import type { Edge, Node } from '../../model/api/graph';
import type { Scene } from '../../model/scene';
import { captionSize, lettering } from '../../picture/appearance/lettering';
import { nodeLook } from '../../picture/appearance/node-look';
import { palettes } from '../../picture/appearance/palette';
import { nameOf } from '../../picture/drawing/names';

/** The same graph is laid out the same each time. */
const SEED = 1;

/** Places nodes where the explorer's own layout would: the same code, the same names below them. */
export async function placeScene(
  { nodes, edges }: { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] },
  signal?: AbortSignal,
): Promise<Scene> {
  const boxes = nodes.map((node) => {
    const { width, height, caption } = nodeLook(node, palettes.light);
    const name = nameOf(caption, captionSize(1));
    const below = lettering.node.below + name.height;
    return {
      ref: node.ref,
      width: Math.max(width, name.width),
      height: height + below,
      dy: below / 2,
    };
  });
  const asked = {
    kind: 'force',
    nodes: boxes,
    edges: edges.map(({ from, to }) => ({ from, to })),
    seed: SEED,
  } as const;
  const places = await computeLayout(asked, signal ? { signal } : {});
  return {
    nodes: nodes.map((node) => ({ ...node, ...(places[node.ref] ?? { x: 0, y: 0 }) })),
    edges: [...edges],
  };
}
