import { isGroup } from '../../picture/appearance/stand-in';
import type { Camera, Point, Scene } from './scene';

export type Places = Readonly<Record<string, Point>>;

export type PlaceAction =
  /** Nodes moved by a hand or a layout; `name` is what the history calls it: "Arrange", "Align left". */
  | { readonly do: 'move'; readonly positions: Places; readonly name?: string }
  /** The canvas gives nodes that had no place one: part of the step that brought them. */
  | { readonly do: 'settle'; readonly positions: Places }
  /** Where one looks; never a step of the history. */
  | { readonly do: 'look'; readonly camera: Camera | null };

/** Places are kept to a tenth of a unit: finer cannot be seen, and links get long by it. */
const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });

function placed(scene: Scene, positions: Places, may: (ref: string) => boolean): Scene {
  const given: [string, Point][] = [];
  for (const [ref, point] of Object.entries(positions)) {
    if (!may(ref)) continue;
    const [old, next] = [scene.positions[ref], rounded(point)];
    if (old?.x !== next.x || old.y !== next.y) given.push([ref, next]);
  }
  if (given.length === 0) return scene;
  return { ...scene, positions: { ...scene.positions, ...Object.fromEntries(given) } };
}

export function reducePlaces(scene: Scene, action: PlaceAction): Scene {
  switch (action.do) {
    case 'move': {
      const moved = placed(scene, action.positions, (ref) => ref in scene.nodes || isGroup(ref));
      return moved === scene ? scene : { ...moved, untouched: false };
    }
    case 'settle':
      return placed(
        scene,
        action.positions,
        (ref) => (ref in scene.nodes || isGroup(ref)) && !(ref in scene.positions),
      );
    case 'look':
      return { ...scene, camera: action.camera };
  }
}
