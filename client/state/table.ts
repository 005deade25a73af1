import type { Edge, Node } from '../../model/api/graph';
import { labelOf } from '../../model/scene';
import { suretyOf } from '../../picture/appearance/surety';
import type { Scene } from './scene';
import { visible } from './visible';
import { edgeWords } from './wording';

export type Cell = string | number;

/** A row of the table: a node or an edge, by its ref, with a cell a column. */
export interface TableRow {
  readonly ref: string;
  readonly cells: readonly Cell[];
}

export interface Sorting {
  /** Which column. */
  readonly by: number;
  readonly down: boolean;
}

export const nodeColumns = ['Name', 'Kind', 'Edges here', 'Claims'] as const;
export const edgeColumns = ['From', 'Relationship', 'To', 'Claims', 'Outlets', 'How sure', 'Latest'] as const;

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function nodeRow(node: Node, edges: number): TableRow {
  return { ref: node.ref, cells: [node.caption, labelOf(node), edges, number(node.properties['claims'])] };
}

function edgeRow(edge: Edge, nodes: Scene['nodes']): TableRow {
  const { count, outlets, lastDate } = edge.properties;
  const nameOf = (ref: string): string => nodes[ref]?.caption ?? ref;
  const words = edgeWords(edge.type, 'out');
  return {
    ref: edge.ref,
    cells: [
      ...[nameOf(edge.from), words, nameOf(edge.to)],
      ...[number(count), number(outlets), suretyOf(edge), text(lastDate)],
    ],
  };
}

/** All nodes, or all edges, that can be seen, as rows. */
export function rowsOf(scene: Scene, kind: 'nodes' | 'edges'): TableRow[] {
  const { nodes, edges } = visible(scene);
  if (kind === 'edges') return edges.map((edge) => edgeRow(edge, scene.nodes));
  const degrees = new Map<string, number>();
  for (const { from, to } of edges)
    for (const end of new Set([from, to])) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return nodes.map((node) => nodeRow(node, degrees.get(node.ref) ?? 0));
}

function compare(a: Cell, b: Cell): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
}

/** The rows in the order of a column, by their refs where it says the same. */
export function sorted(rows: readonly TableRow[], { by, down }: Sorting): TableRow[] {
  return [...rows].sort(
    (a, b) => (down ? -1 : 1) * compare(a.cells[by] ?? '', b.cells[by] ?? '') || (a.ref < b.ref ? -1 : 1),
  );
}
