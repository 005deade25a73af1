import type { Value } from '../../model/api/graph';
import type { ColumnType } from '../columns';
import type { Graph } from '../graph';
import { toldOfIds } from '../safe-ids';
import { legal } from './write-xml';

/** What the columns of a graph are called in GraphML and in GEXF, which have the same types of attributes. */
export const attributeTypes: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  json: 'string',
  flag: 'boolean',
  whole: 'long',
  number: 'double',
};

/** What XML cannot hold of a graph, in sentences. */
export function lostInXml(graph: Graph, changedIds: number): string[] {
  const lost = toldOfIds(changedIds);
  if (holdsIllegal([graph.title, graph.nodes, graph.edges] as unknown as Value))
    lost.push('control characters, which XML cannot hold, were left out');
  return lost;
}

function holdsIllegal(value: Value): boolean {
  if (typeof value === 'string') return legal(value) !== value;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => legal(key) !== key || holdsIllegal(inner));
}
