import type { Edge, Node } from '../../../model/api/graph';
import type { Shown } from '../../../picture/appearance/shown';
import { bundle, groupNode, groupRef, GROUPS, type Groups } from './groups';

/** The most that is drawn. */
export interface Most {
  readonly nodes: number;
  readonly edges: number;
}

const evidence = ({ properties: { count } }: Edge): number => (typeof count === 'number' ? count : 0);

function degreesIn({ edges }: Shown): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of edges)
    for (const ref of from === to ? [from] : [from, to]) degrees.set(ref, (degrees.get(ref) ?? 0) + 1);
  return degrees;
}

/** The nodes in groups, by number; those that no group was found for come last. */
function membersIn(nodes: readonly Node[], of: Readonly<Record<string, number>>): Map<number, Node[]> {
  const members = new Map<number, Node[]>();
  for (const node of nodes) {
    const group = Math.min(of[node.ref] ?? GROUPS, GROUPS);
    const known = members.get(group);
    if (known) known.push(node);
    else members.set(group, [node]);
  }
  return members;
}

/** Edges between what is drawn: as they are between two nodes, gathered where an end is a group. */
function linesBetween({ edges }: Shown, drawnAs: (ref: string) => string, most: number): Edge[] {
  const single: Edge[] = [];
  const gathered = new Map<string, { from: string; to: string; count: number }>();
  for (const edge of edges) {
    const [from, to] = [drawnAs(edge.from), drawnAs(edge.to)];
    if (from === edge.from && to === edge.to) single.push(edge);
    else if (from !== to) {
      const [a, b] = from < to ? [from, to] : [to, from];
      const known = gathered.get(`${a}\n${b}`);
      if (known) known.count += 1;
      else gathered.set(`${a}\n${b}`, { from: a, to: b, count: 1 });
    }
  }
  const bundles = [...gathered.values()]
    .map(({ from, to, count }) => ({ count, edge: bundle(from, to, count) }))
    .sort((a, b) => b.count - a.count || (a.edge.ref < b.edge.ref ? -1 : 1))
    .slice(0, most)
    .map(({ edge }) => edge);
  const room = most - bundles.length;
  if (single.length <= room) return [...single, ...bundles];
  const best = single.sort((a, b) => evidence(b) - evidence(a) || (a.ref < b.ref ? -1 : 1));
  return [...best.slice(0, room), ...bundles];
}

/**
 * What is drawn of too much: one node for each group, with how many it stands for, and one edge for all between two of
 * them. Drawn as they are: nodes that stand `alone`, newcomers that no group was found for yet, and the members of open
 * groups; of those the best connected as far as there is room, the rest stays with its group. Pure.
 */
export function folded(shown: Shown, { of, open }: Groups, alone: ReadonlySet<string>, most: Most): Shown {
  const degrees = degreesIn(shown);
  const degree = ({ ref }: Node): number => degrees.get(ref) ?? 0;
  const byDegree = (a: Node, b: Node) => degree(b) - degree(a) || (a.ref < b.ref ? -1 : 1);
  const groups = membersIn(shown.nodes, of ?? {});
  const wide = new Set(open);
  const newcomer = (ref: string) => of !== null && !(ref in of);
  const rank = ({ ref }: Node): number => (alone.has(ref) ? 2 : newcomer(ref) ? 1 : 0);
  const apart = [...groups].flatMap(([group, members]) =>
    members.filter((node) => members.length === 1 || wide.has(group) || rank(node) > 0),
  );
  const kept = apart
    .sort((a, b) => rank(b) - rank(a) || byDegree(a, b))
    .slice(0, Math.max(0, most.nodes - groups.size));
  const standing = new Map(kept.map(({ ref }) => [ref, ref]));
  const stands: Node[] = [];
  for (const [group, members] of groups) {
    const rest = members.filter(({ ref }) => !standing.has(ref)).sort(byDegree);
    const [only] = rest;
    if (only && rest.length === 1) kept.push(only);
    else if (only) stands.push(groupNode(group, rest));
    for (const { ref } of rest) standing.set(ref, rest.length === 1 ? ref : groupRef(group));
  }
  return {
    nodes: [...kept, ...stands],
    edges: linesBetween(shown, (ref) => standing.get(ref) ?? ref, most.edges),
  };
}
