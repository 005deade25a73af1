import type { EntityLabel } from '../../model/ontology/labels';

/** How a label is drawn: a shape of Cytoscape's, or a polygon of our own in the square -1..1. */
export interface Shape {
  readonly shape: string;
  readonly points?: readonly number[];
  /** Width over height. */
  readonly ratio?: number;
}

/** A circle's upper part that runs into a point below: a map pin. */
const pin: readonly number[] = [
  ...Array.from({ length: 13 }, (_, i) => {
    const angle = Math.PI * (1.17 - (i * 1.34) / 12);
    return [0.78 * Math.cos(angle), -0.22 - 0.78 * Math.sin(angle)];
  }).flat(),
  0,
  1,
];

/** A sheet of paper with its upper right corner turned down. */
const sheet: readonly number[] = [-0.75, -1, 0.3, -1, 0.75, -0.5, 0.75, 1, -0.75, 1];

export const shapes: Readonly<Record<EntityLabel, Shape>> = {
  Person: { shape: 'ellipse' },
  Organization: { shape: 'round-rectangle' },
  Country: { shape: 'hexagon', ratio: 1.12 },
  Place: { shape: 'polygon', points: pin },
  Event: { shape: 'diamond', ratio: 1.06 },
  Agreement: { shape: 'polygon', points: sheet },
  Weapon: { shape: 'triangle', ratio: 1.08 },
  Topic: { shape: 'round-rectangle', ratio: 1.7 },
};

/** The shape of a label; labels of other graphs are circles. */
export const shapeOf = (label: string): Shape =>
  label in shapes ? shapes[label as EntityLabel] : shapes.Person;

/** The same shape as an SVG path in a 20 x 20 box, for legend and panels. */
export function shapePath(label: string): string {
  const { shape, points } = shapeOf(label);
  const at = (x: number, y: number): string => `${(10 + x * 8).toFixed(1)} ${(10 + y * 8).toFixed(1)}`;
  const polygon = (xy: readonly number[]): string => {
    const corners = Array.from({ length: xy.length / 2 }, (_, i) => at(xy[2 * i] ?? 0, xy[2 * i + 1] ?? 0));
    return `M${corners.join('L')}Z`;
  };
  if (points) return polygon(points);
  if (shape === 'hexagon') return polygon([-1, 0, -0.5, -0.87, 0.5, -0.87, 1, 0, 0.5, 0.87, -0.5, 0.87]);
  if (shape === 'diamond') return polygon([0, -1, 1, 0, 0, 1, -1, 0]);
  if (shape === 'triangle') return polygon([0, -0.9, 1, 0.85, -1, 0.85]);
  if (label === 'Topic') return 'M6 6h8a4 4 0 0 1 0 8h-8a4 4 0 0 1 0-8Z';
  if (shape === 'round-rectangle')
    return 'M5 3h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2v-10a2 2 0 0 1 2-2Z';
  return 'M10 2.5a7.5 7.5 0 1 0 .01 0Z';
}
