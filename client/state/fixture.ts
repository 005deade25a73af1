import type { Edge, Node } from '../../model/api/graph';
import { begun, reduceHistory, type History, type HistoryAction } from './history';
import { emptyScene, type Scene } from './scene';

/** Nodes and edges for tests: `node('a')`, `edge('a', 'b')`. */
export const node = (ref: string, label = 'Person'): Node => ({
  ref,
  labels: [label],
  caption: ref.toUpperCase(),
  properties: {},
});

export const edge = (from: string, to: string, properties: Edge['properties'] = {}): Edge => ({
  ref: `${from}|MEETS|${to}`,
  from,
  to,
  type: 'MEETS',
  properties,
});

/** a to d in a row, each where its number says. */
export const row: Scene = {
  ...emptyScene,
  nodes: { a: node('a'), b: node('b'), c: node('c', 'Country'), d: node('d') },
  edges: Object.fromEntries([edge('a', 'b'), edge('b', 'c'), edge('c', 'd')].map((line) => [line.ref, line])),
  positions: { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 200, y: 0 }, d: { x: 300, y: 0 } },
};

/** The history after actions, from the row. */
export const after = (...actions: readonly HistoryAction[]): History =>
  actions.reduce<History>((history, action) => reduceHistory(history, action), begun(row));
