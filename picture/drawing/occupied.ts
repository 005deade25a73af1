import type { Rectangle } from './boxes';

/** Keeps account of what is already drawn where, so that what comes next can keep clear of it. */
export interface Occupied {
  add(box: Rectangle): void;
  /** How much of a box is covered, in square pixels; `own` does not count. */
  overlap(box: Rectangle, own?: Rectangle): number;
}

const shared = (a: Rectangle, b: Rectangle): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
};

/** Squares of the plane are counted from here: no drawing reaches so far. */
const FAR = 1 << 20;
const keyOf = (i: number, j: number): number => (i + FAR) * 2 * FAR + (j + FAR);

/** @param cell side of the squares that the plane is cut into, about the size of the boxes */
export function createOccupied(cell: number): Occupied {
  const cells = new Map<number, Rectangle[]>();
  const span = (from: number, length: number): readonly [number, number] => [
    Math.floor(from / cell),
    Math.floor((from + length) / cell),
  ];
  return {
    add: (box) => {
      const [[left, right], [top, bottom]] = [span(box.x, box.width), span(box.y, box.height)];
      for (let i = left; i <= right; i++)
        for (let j = top; j <= bottom; j++) {
          const there = cells.get(keyOf(i, j));
          if (there) there.push(box);
          else cells.set(keyOf(i, j), [box]);
        }
    },
    overlap: (box, own) => {
      const [[left, right], [top, bottom]] = [span(box.x, box.width), span(box.y, box.height)];
      let area = 0;
      for (let i = left; i <= right; i++)
        for (let j = top; j <= bottom; j++)
          for (const other of cells.get(keyOf(i, j)) ?? []) {
            // What lies in several of the squares is counted in the first that both share.
            const isFirst =
              i === Math.max(left, Math.floor(other.x / cell)) &&
              j === Math.max(top, Math.floor(other.y / cell));
            if (isFirst && other !== own) area += shared(box, other);
          }
      return area;
    },
  };
}
