import { useState } from 'react';
import type { Path } from '../../model/api/paths';
import { fetchPaths } from '../api/calls';
import type { Explorer } from './explorer';

/** So many names are linked at most, each with each. */
export const LINKED = { least: 2, most: 5 };
/** Paths that are taken of each pair, and edges that one may have. */
export const PATHS = { each: 3, edges: 3 };

/** The contents of paths, each node and edge once. */
export function unionOf(paths: readonly Path[]): Pick<Path, 'nodes' | 'edges'> {
  const nodes = new Map(paths.flatMap((path) => path.nodes).map((node) => [node.ref, node]));
  const edges = new Map(paths.flatMap((path) => path.edges).map((edge) => [edge.ref, edge]));
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** Each two of some refs. */
export const pairsOf = (refs: readonly string[]): (readonly [string, string])[] =>
  refs.flatMap((a, i) => refs.slice(i + 1).map((b) => [a, b] as const));

/** What an asking came to: how many ways there are, and names that they lead through. */
export interface Found {
  readonly ways: number;
  readonly through: readonly string[];
}

export interface Linking {
  readonly working: boolean;
  /** Null before anything was asked. */
  readonly found: Found | null;
  /** Brings what links the selected names onto the canvas, one step of the history, and selects all of it. */
  readonly link: () => Promise<void>;
}

/** "What links these?" for the selected nodes. */
export function useLinking({ scene, dispatch, told }: Explorer): Linking {
  const [working, setWorking] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const link = async (): Promise<void> => {
    const refs = scene.selection.nodes;
    setWorking(true);
    const answers = await told((signal) =>
      Promise.all(pairsOf(refs).map(([from, to]) => fetchPaths(from, to, signal))),
    );
    setWorking(false);
    if (!answers) return;
    const paths = answers.flatMap((answer) =>
      answer.paths.filter(({ edges }) => edges.length <= PATHS.edges).slice(0, PATHS.each),
    );
    const subgraph = unionOf(paths);
    const through = subgraph.nodes.filter(({ ref }) => !refs.includes(ref));
    setFound({ ways: paths.length, through: through.map(({ caption }) => caption) });
    if (paths.length === 0) return;
    const select = { nodes: subgraph.nodes.map(({ ref }) => ref), edges: [] };
    dispatch({ do: 'add', subgraph, select, name: 'What links these?' });
  };
  return { working, found, link };
}
