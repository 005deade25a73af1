import { fitOf } from './boxes';
import { neighboursOf, type Body, type Skeleton } from './skeleton';

const GAP = 20;

interface Rows {
  readonly columns: number;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value + GAP, 0);

function rowsOf(bodies: readonly Body[], columns: number): Rows {
  const widths = new Array<number>(columns).fill(0);
  const heights: number[] = [];
  bodies.forEach(({ width, height }, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    widths[column] = Math.max(widths[column] ?? 0, width);
    heights[row] = Math.max(heights[row] ?? 0, height);
  });
  return { columns, widths, heights };
}

/** Rows and columns, the best connected first; as many columns as fill the room best. */
export function grid(skeleton: Skeleton, aspect: number): void {
  const near = neighboursOf(skeleton);
  const order = skeleton.bodies.map((body, i) => ({ body, degree: near[i]?.length ?? 0, i }));
  order.sort((a, b) => b.degree - a.degree || a.i - b.i);
  const bodies = order.map(({ body }) => body);
  let best: { rows: Rows; fit: number } | null = null;
  for (let columns = 1; columns <= Math.min(bodies.length, 200); columns++) {
    const rows = rowsOf(bodies, columns);
    const fit = fitOf(sum(rows.widths), sum(rows.heights), aspect);
    if (!best || fit > best.fit) best = { rows, fit };
  }
  if (!best) return;
  const { columns, widths, heights } = best.rows;
  const lefts = widths.map((_, i) => sum(widths.slice(0, i)));
  const tops = heights.map((_, i) => sum(heights.slice(0, i)));
  bodies.forEach((body, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    body.x = (lefts[column] ?? 0) + (widths[column] ?? 0) / 2;
    body.y = (tops[row] ?? 0) + (heights[row] ?? 0) / 2 - body.dy;
  });
}
