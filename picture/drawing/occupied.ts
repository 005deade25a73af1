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

/** @param cell side of the squares that the plane is cut into, about the size of the boxes */
export function createOccupied(cell: number): Occupied {
  const cells = new Map<string, Rectangle[]>();
  const keysOf = ({ x, y, width, height }: Rectangle): string[] => {
    const keys: string[] = [];
    for (let i = Math.floor(x / cell); i <= Math.floor((x + width) / cell); i++)
      for (let j = Math.floor(y / cell); j <= Math.floor((y + height) / cell); j++) keys.push(`${i} ${j}`);
    return keys;
  };
  return {
    add: (box) => {
      for (const key of keysOf(box)) {
        const there = cells.get(key);
        if (there) there.push(box);
        else cells.set(key, [box]);
      }
    },
    overlap: (box, own) => {
      const met = new Set(keysOf(box).flatMap((key) => cells.get(key) ?? []));
      let area = 0;
      for (const other of met) if (other !== own) area += shared(box, other);
      return area;
    },
  };
}
