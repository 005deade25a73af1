import type { Edge, Node } from '../../../model/api/graph';
import { bundleType, groupMark } from '../../../picture/appearance/stand-in';

/** Which nodes belong together, where there is too much to draw each. */
export interface Groups {
  /** The number of each node's group, the largest group first; null before they were worked out. */
  readonly of: Readonly<Record<string, number>> | null;
  /** Groups whose members are drawn, by number, in the order in which they were opened. */
  readonly open: readonly number[];
}

export const noGroups: Groups = { of: null, open: [] };

export const groupRef = (group: number): string => `${groupMark}${group}`;
export const groupOf = (ref: string): number => Number(ref.slice(groupMark.length));

/** Groups are numbered by size: those beyond so many are one, which gathers the smallest. */
export const GROUPS = 300;

/** "Shinzo Abe and 41 others". */
export const groupWords = (first: string, members: number): string =>
  `${first} and ${members === 2 ? 'another' : `${members - 1} others`}`;

/** The node that stands for a group: of the kind that most of its members are, named by the first. */
export function groupNode(group: number, members: readonly Node[]): Node {
  const [first] = members;
  const labels = new Map<string, number>();
  for (const {
    labels: [label = 'Node'],
  } of members)
    labels.set(label, (labels.get(label) ?? 0) + 1);
  const [most] = [...labels].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return {
    ref: groupRef(group),
    labels: [most?.[0] ?? 'Node'],
    caption: groupWords(first?.caption ?? 'Nobody', members.length),
    properties: { members: members.length },
  };
}

/** The edge that stands for so many between two of which one at least is a group. */
export function bundle(from: string, to: string, count: number): Edge {
  return { ref: `${from}|${bundleType}|${to}`, from, to, type: bundleType, properties: { edges: count } };
}
