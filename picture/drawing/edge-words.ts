import { lettering } from '../appearance/lettering';
import { clean } from '../text/clean';
import { ascent, descent, measure } from '../text/measure';
import type { DrawnPath, DrawnText, Item } from './drawing';
import { outlinePath } from '../appearance/outline';
import type { RunningEdge } from './edges';
import type { Rectangle } from './boxes';
import type { Occupied } from './occupied';
import { onCurve, type Point } from './point';

interface Ink {
  readonly ink: string;
  readonly ground: string;
}

const around = ({ x, y }: Point, width: number, height: number): Rectangle => ({
  ...{ width, height },
  x: x - width / 2,
  y: y - height / 2,
});

/** What edges say, on their middles, where nothing else stands. Broad edges come first. */
export function wordItems(
  edges: readonly RunningEdge[],
  nameSize: number,
  occupied: Occupied,
  { ground }: Ink,
): DrawnText[] {
  const size = nameSize * lettering.edgeToNode;
  const { weight, halo } = lettering.edge;
  const items: DrawnText[] = [];
  for (const { look, curve } of [...edges].sort((a, b) => b.look.width - a.look.width)) {
    const text = clean(look.caption);
    const box = around(curve.middle, measure(text, size, weight), size);
    if (text === '' || occupied.overlap(box) > 0) continue;
    occupied.add(box);
    const { x, y } = curve.middle;
    const drawn = { text, x, y: y + size * (0.5 - descent), size, weight, fill: look.ink } as const;
    const rim = { colour: ground, width: 2 * halo, opacity: lettering.haloOpacity };
    items.push({ kind: 'text', ...drawn, anchor: 'middle', halo: rim });
  }
  return items;
}

/** Where along an edge its number may stand, the middle first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** The number of an edge in a disc on its line. */
export function numberItems(
  { curve: { points } }: RunningEdge,
  number: number,
  size: number,
  occupied: Occupied,
  { ink, ground }: Ink,
): Item[] {
  const [start, control, end] = points;
  if (!start || !control || !end) return [];
  const text = String(number);
  const width = Math.max(size * 1.5, measure(text, size, 700) + size * 0.7);
  const boxes = shares.map((t) => around(onCurve(start, control, end, t), width, size * 1.5));
  const box = boxes.find((one) => occupied.overlap(one) === 0) ?? boxes[0];
  if (!box) return [];
  occupied.add(box);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const disc: DrawnPath = {
    kind: 'path',
    d: outlinePath({ outline: 'ellipse' }, { ...middle, width: box.width, height: box.height }),
    fill: ground,
    stroke: ink,
    width: size * 0.09,
  };
  const y = middle.y + ((ascent - descent) / 2 - 0.09) * size;
  return [disc, { kind: 'text', text, x: middle.x, y, size, weight: 700, fill: ink, anchor: 'middle' }];
}
