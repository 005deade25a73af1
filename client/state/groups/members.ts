import type { Node } from '../../../model/api/graph';
import { isGroup } from '../../../picture/appearance/stand-in';
import { drawn } from '../drawn';
import type { Scene } from '../scene';
import { visible } from '../visible';
import { groupOf, GROUPS } from './groups';

/** The nodes that a group on the canvas stands in for, the best connected first. */
export function membersOf(scene: Scene, ref: string): Node[] {
  const of = scene.groups.of ?? {};
  const apart = new Set(drawn(scene).nodes.map((node) => node.ref));
  const { nodes, edges } = visible(scene);
  const degrees = new Map<string, number>();
  for (const { from, to } of edges)
    for (const end of from === to ? [from] : [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const degree = (node: Node) => degrees.get(node.ref) ?? 0;
  return nodes
    .filter((node) => Math.min(of[node.ref] ?? GROUPS, GROUPS) === groupOf(ref) && !apart.has(node.ref))
    .sort((a, b) => degree(b) - degree(a) || (a.ref < b.ref ? -1 : 1));
}

/** Refs with the members of groups in their place: only a group by itself is selected as one. */
export const withMembers = (scene: Scene, refs: readonly string[]): string[] =>
  refs.flatMap((ref) => (isGroup(ref) ? membersOf(scene, ref).map((node) => node.ref) : [ref]));
