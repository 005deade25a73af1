import { betweennessOf } from './betweenness';
import { communitiesAmong } from './louvain';
import type { MeasureName } from './measure-words';
import { neighboursOf, skeletonOf } from './skeleton';
import type { LayoutEdge } from './types';

export interface MeasureRequest {
  readonly name: MeasureName;
  readonly nodes: readonly string[];
  readonly edges: readonly LayoutEdge[];
  readonly seed: number;
}

export interface Measured {
  /** The value of each node, by ref; communities are numbered from 0, the largest first. */
  readonly values: Readonly<Record<string, number>>;
  /** From how many nodes it was estimated, where it took all of them too long; else null. */
  readonly sample: number | null;
}

/**
 * A measure of every node. Several edges between two nodes count once, for communities as a stronger tie; direction does
 * not count. The same request gives the same values.
 * @throws RangeError for edges whose ends are not among the nodes
 */
export function measure({ name, nodes, edges, seed }: MeasureRequest): Measured {
  const skeleton = skeletonOf({ nodes: nodes.map((ref) => ({ ref, width: 1, height: 1 })), edges });
  const byRef = (values: readonly number[]): Record<string, number> =>
    Object.fromEntries(nodes.map((ref, i) => [ref, values[i] ?? 0]));
  switch (name) {
    case 'degree':
      return { values: byRef(neighboursOf(skeleton).map((near) => near.length)), sample: null };
    case 'community':
      return { values: byRef(communitiesAmong(skeleton, seed)), sample: null };
    case 'betweenness': {
      const { values, from } = betweennessOf(skeleton, seed);
      return { values: byRef(values), sample: from < nodes.length ? from : null };
    }
  }
}
