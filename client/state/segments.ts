import type { Span } from '../../model/reading';

/** A stretch of text and the names of all marks that cover it. */
export interface Segment extends Span {
  readonly marks: readonly string[];
}

export interface Mark extends Span {
  readonly name: string;
}

/** Cuts `start`..`end` at the edges of marks: segments follow each other without gap or overlap. */
export function segments(start: number, end: number, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.end > start && mark.start < end && mark.end > mark.start);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((from, i) => {
    const to = points[i + 1] ?? end;
    return {
      start: from,
      end: to,
      marks: inside.filter((m) => m.start <= from && m.end >= to).map((m) => m.name),
    };
  });
}
