import type { Scene } from '../../model/scene';
import { captionSize, lettering } from '../appearance/lettering';
import { sizeOf } from '../appearance/node-look';
import { boxAround, type Rectangle } from './boxes';
import { nameOf } from './names';

/** A graph of one node is not blown up beyond this, on a sheet of ordinary size. */
const CLOSEST = 1.6;
const ORDINARY = 700;
/** Names keep their size on the sheet as the graph shrinks, so the scale is found in a few steps. */
const STEPS = 6;

/** The box that nodes take with their names below them, at a size of names. */
function extent({ nodes }: Scene, nameSize: number): Rectangle {
  return boxAround(
    nodes.flatMap((node) => {
      const size = sizeOf(node);
      const name = nameOf(node.caption, nameSize);
      const top = node.y + size / 2 + lettering.node.below;
      return [
        { x: node.x - size / 2, y: node.y - size / 2, width: size, height: size },
        { x: node.x - name.width / 2, y: top, width: name.width, height: name.height },
      ];
    }),
  );
}

/**
 * How far a scene is scaled to fill a box of the sheet.
 * @param names how many times as large names are as on the canvas
 */
export function fitScene(
  scene: Scene,
  { width, height }: { readonly width: number; readonly height: number },
  names: number,
): number {
  const closest = Math.max(CLOSEST, (CLOSEST * Math.min(width, height)) / ORDINARY);
  let scale = 1;
  for (let step = 0; step < STEPS; step++) {
    const box = extent(scene, captionSize(scale) * names);
    scale = Math.min(closest, width / Math.max(1, box.width), height / Math.max(1, box.height));
  }
  return scale;
}
