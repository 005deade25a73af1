import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Degree, NodeDetail } from '../../model/api/explore';
import { isSymmetric } from '../../model/ontology/relationship-types';
import { fetchNode, type Expansion } from '../api/calls';
import type { Explorer } from './explorer';
import type { Scene } from './scene';

/** A node with more edges than this beside the canvas is not expanded before it is said which of them to bring. */
const MANY = 100;

/** What the server is asked for all that is known of a node, and kept by. */
export const nodeQuery = (ref: string) => ({
  queryKey: ['node', ref],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => fetchNode(ref, signal),
});

/** Edges of one type and direction: how many there are, and how many of them are on the canvas. */
export interface Growth extends Degree {
  readonly here: number;
}

/** What a node can grow by, the most first. */
export function growthOf(scene: Scene, ref: string, degrees: readonly Degree[]): Growth[] {
  const edges = Object.values(scene.edges);
  return degrees.map((degree) => {
    const { type, direction } = degree;
    const here = edges.filter(
      (edge) =>
        edge.type === type &&
        (isSymmetric(type)
          ? edge.from === ref || edge.to === ref
          : (direction === 'out' ? edge.from : edge.to) === ref),
    ).length;
    return { ...degree, here };
  });
}

/** How many edges of a node are not on the canvas. */
export const leftOf = (growth: readonly Growth[]): number =>
  growth.reduce((sum, { count, here }) => sum + Math.max(0, count - here), 0);

/** The expansion that brings edges of one type and direction. */
export const expansionOf = (ref: string, { type, direction }: Degree): Expansion => ({
  ref,
  types: [type],
  direction: isSymmetric(type) ? 'both' : direction,
});

/** A node that has so many edges that one is asked which of them to bring. */
export interface Oversize {
  readonly detail: NodeDetail;
  readonly growth: readonly Growth[];
}

export interface Growing {
  /** Brings the best evidenced edges of a node, or asks where there are very many. */
  readonly grow: (ref: string) => Promise<void>;
  readonly oversize: Oversize | null;
  readonly leave: () => void;
}

/** Expanding a node as a double click does it. */
export function useGrowing({ scene, expand, told }: Pick<Explorer, 'scene' | 'expand' | 'told'>): Growing {
  const client = useQueryClient();
  const [oversize, setOversize] = useState<Oversize | null>(null);
  const grow = async (ref: string) => {
    const detail = await told(() => client.query(nodeQuery(ref)));
    if (!detail) return;
    const growth = growthOf(scene, ref, detail.degrees);
    if (leftOf(growth) > MANY) setOversize({ detail, growth });
    else await expand({ ref });
  };
  return { grow, oversize, leave: () => setOversize(null) };
}
