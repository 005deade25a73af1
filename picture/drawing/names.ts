import { lettering } from '../appearance/lettering';
import { captionLines } from '../text/caption-lines';
import { descent, measure } from '../text/measure';
import type { DrawnText } from './drawing';
import type { Box } from '../appearance/outline';
import type { Rectangle } from './boxes';
import type { Occupied } from './occupied';

/** A node's name broken into lines, and the box they take. */
export interface Name {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly weight: DrawnText['weight'];
}

/** Where a name stands: its box, and the side on which its lines begin. */
export interface PlacedName extends Rectangle {
  readonly anchor: DrawnText['anchor'];
}

/**
 * @param size of the letters in the graph's own measure
 * @param group whether it is the name of what stands in for many
 */
export function nameOf(caption: string, size: number, group = false): Name {
  const { weight } = group ? lettering.group : lettering.node;
  const lines = captionLines(caption);
  const width = Math.max(0, ...lines.map((line) => measure(line, size, weight)));
  const height = lines.length === 0 ? 0 : (1 + (lines.length - 1) * lettering.node.lineHeight) * size;
  return { lines, width, height, size, weight };
}

/** The places that a name may take around its node, the canvas's own first. */
function places({ x, y, width, height }: Box, name: Name): PlacedName[] {
  const { below } = lettering.node;
  const [aside, down] = [width / 2 + below, height / 2 + below];
  const at = (left: number, top: number, anchor: PlacedName['anchor']): PlacedName => ({
    x: left,
    y: top,
    width: name.width,
    height: name.height,
    anchor,
  });
  const middle = y - name.height / 2;
  return [
    at(x - name.width / 2, y + down, 'middle'),
    at(x + aside, middle, 'start'),
    at(x - aside - name.width, middle, 'end'),
    at(x - name.width / 2, y - down - name.height, 'middle'),
    at(x + aside * 0.7, y + down * 0.7, 'start'),
    at(x - aside * 0.7 - name.width, y + down * 0.7, 'end'),
  ];
}

/** The first place that is free, or the one that covers least; it is taken from then on. */
export function placeName(body: Box, own: Rectangle, name: Name, occupied: Occupied): PlacedName {
  let best: PlacedName | undefined;
  let least = Infinity;
  for (const place of places(body, name)) {
    const covered = occupied.overlap(place, own);
    if (covered < least) [best, least] = [place, covered];
    if (covered === 0) break;
  }
  if (!best) throw new Error('a name has no place');
  occupied.add(best);
  return best;
}

/** The lines of a name at its place. */
export function nameItems(name: Name, place: PlacedName, ink: string, ground: string): DrawnText[] {
  const { halo, lineHeight } = lettering.node;
  const shift = { start: 0, middle: place.width / 2, end: place.width }[place.anchor];
  return name.lines.map((text, i) => ({
    kind: 'text',
    text,
    x: place.x + shift,
    y: place.y + name.size * (1 + i * lineHeight - descent),
    size: name.size,
    weight: name.weight,
    fill: ink,
    anchor: place.anchor,
    halo: { colour: ground, width: 2 * halo, opacity: lettering.haloOpacity },
  }));
}
