import type { Edge, Node, Value } from '../../../model/api/graph';
import type { QueryEvent } from '../../../model/api/query';
import { counted } from '../../panels/dates';

export type Row = readonly Value[];

/** What a statement has answered so far. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Every node and edge of the rows, once. */
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** Until the first row was here, in ms; null before. */
  readonly firstMs: number | null;
  /** Until all of it was here, in ms; null before. */
  readonly totalMs: number | null;
  readonly summary: Summary | null;
}

/** The last line of an answer. */
export type Summary = Extract<QueryEvent, { kind: 'summary' }>;

export const noAnswer: Answer = {
  columns: [],
  rows: [],
  nodes: [],
  edges: [],
  firstMs: null,
  totalMs: null,
  summary: null,
};

type Part = Exclude<QueryEvent, { kind: 'error' }>;

/** Collects what comes, and tells what there is. */
export interface Gathering {
  readonly take: (part: Part, ms: number) => void;
  readonly answer: () => Answer;
}

/** An answer as it grows. What was told before does not change. */
export function gather(): Gathering {
  let { columns, firstMs, totalMs, summary } = noAnswer;
  const rows: Row[] = [];
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  return {
    take: (part, ms) => {
      if (part.kind === 'header') columns = part.columns;
      else if (part.kind === 'summary') {
        summary = part;
        totalMs = ms;
      } else {
        firstMs ??= ms;
        rows.push(part.values);
        for (const node of part.nodes) nodes.set(node.ref, node);
        for (const edge of part.edges) edges.set(edge.ref, edge);
      }
    },
    answer: () => ({
      columns,
      rows: [...rows],
      nodes: [...nodes.values()],
      edges: [...edges.values()],
      firstMs,
      totalMs,
      summary,
    }),
  };
}

/** "12 ms", "1.4 s": short spans as people read them. */
export const readableMs = (ms: number): string =>
  ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;

/** "1,000 rows". */
export const rowsInWords = (rows: number): string =>
  counted(rows, 'row').replace(/\d+/, rows.toLocaleString('en'));
