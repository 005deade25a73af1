import type { EntityLabel } from '../../model/ontology/labels';

/** How a label is drawn. */
export interface Shape {
  readonly outline: 'ellipse' | 'round-rectangle' | 'polygon';
  /** The corners of a polygon in the square -1..1, as x y x y …; y runs down. */
  readonly points?: readonly number[];
  /** Width over height; 1 unless said. */
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

const polygon = (points: readonly number[], ratio = 1): Shape => ({ outline: 'polygon', points, ratio });

export const shapes: Readonly<Record<EntityLabel, Shape>> = {
  Person: { outline: 'ellipse' },
  Organization: { outline: 'round-rectangle' },
  Country: polygon([-0.5, -1, -1, 0, -0.5, 1, 0.5, 1, 1, 0, 0.5, -1], 1.12),
  Place: polygon(pin),
  Event: polygon([0, 1, 1, 0, 0, -1, -1, 0], 1.06),
  Agreement: polygon(sheet),
  Weapon: polygon([0, -1, -1, 1, 1, 1], 1.08),
  Topic: { outline: 'round-rectangle', ratio: 1.7 },
};

/** The shape of a label; labels of other graphs are circles. */
export const shapeOf = (label: string): Shape =>
  Object.hasOwn(shapes, label) ? shapes[label as EntityLabel] : shapes.Person;
