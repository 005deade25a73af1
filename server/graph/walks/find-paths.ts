import type { Edge, Node } from '../../../model/api/graph';
import type { Claim } from '../../../model/api/evidence';
import type { Path, PathsRequest, PathsResponse } from '../../../model/api/paths';
import { EdgewiseError } from '../../../model/problem';
import type { Call } from '../store';
import { bestWalks, type Walk } from './best-walks';
import { passCost, stepCost } from './cost';

/** A node and how much hangs on it: its claims, or its edges. */
export interface Weighed {
  readonly node: Node;
  readonly weight: number;
}

/** What paths are looked for in: an Edgewise graph, or any other. */
export interface Ground {
  /** The best edges of a node, at most `limit`. */
  readonly edgesOf: (ref: string, limit: number) => Promise<readonly Edge[]>;
  readonly nodes: (refs: readonly string[]) => Promise<ReadonlyMap<string, Weighed>>;
  readonly among: (refs: readonly string[]) => Promise<readonly Edge[]>;
  /** The refs on the shortest paths between the ends. */
  readonly shortest: (call: Call) => Promise<readonly string[]>;
  /** The claims that show edges best, by the edges' refs. */
  readonly claims: (edges: readonly string[]) => Promise<ReadonlyMap<string, Claim>>;
}

/** Neighbours of each end that are looked at first: the best evidenced. */
const NEAR = 60;
/** How long shortest paths are waited for, in ms, where the neighbourhoods of the ends hardly meet. */
const PATIENCE_MS = 4000;

/** A part of the graph. */
interface Part {
  readonly nodes: ReadonlyMap<string, Weighed>;
  readonly edges: readonly Edge[];
}

async function readPart(ground: Ground, refs: readonly string[]): Promise<Part> {
  const unique = [...new Set(refs)];
  const [nodes, edges] = await Promise.all([ground.nodes(unique), ground.among(unique)]);
  return { nodes, edges };
}

/** The ends with their best evidenced neighbours: strong paths of up to three edges lie here, whatever the hubs. */
async function around(ground: Ground, { from, to }: PathsRequest): Promise<string[]> {
  const edges = [...(await ground.edgesOf(from, NEAR)), ...(await ground.edgesOf(to, NEAR))];
  return [from, to, ...edges.flatMap((edge) => [edge.from, edge.to])];
}

/** The nodes of the shortest paths, or null where there was no time to find them. */
async function between(ground: Ground, call?: Call): Promise<readonly string[] | null> {
  const timeoutMs = Math.min(PATIENCE_MS, call?.timeoutMs ?? PATIENCE_MS);
  try {
    return await ground.shortest({ ...call, timeoutMs });
  } catch (error) {
    // Between two hubs the search may take longer than anybody waits: what was found so far is told as such.
    if (error instanceof EdgewiseError && error.code === 'query-timeout') return null;
    throw error;
  }
}

const walksIn = ({ nodes, edges }: Part, request: PathsRequest): Walk[] =>
  bestWalks(edges, { ...request, stepCost, passCost: (ref) => passCost(nodes.get(ref)?.weight ?? 0) });

/** The walks as paths, each edge with the claim that shows it best. */
async function cited(ground: Ground, walks: readonly Walk[], { nodes }: Part): Promise<Path[]> {
  const claims = await ground.claims(walks.flatMap(({ edges }) => edges.map(({ ref }) => ref)));
  return walks.map((walk) => {
    const cites = walk.edges.map(({ ref }) => claims.get(ref) ?? null);
    return {
      nodes: walk.nodes.flatMap((ref) => nodes.get(ref)?.node ?? []),
      edges: [...walk.edges],
      sentences: cites.map((claim) => claim?.sentence.text ?? null),
      cites,
      cost: Math.round(walk.cost * 1000) / 1000,
    };
  });
}

/**
 * How two nodes are connected, the best evidenced paths first: those through the best evidenced neighbours of the ends,
 * and where these are fewer than asked for, the shortest ones that there are.
 */
export async function findPaths(ground: Ground, request: PathsRequest, call?: Call): Promise<PathsResponse> {
  if (request.from === request.to) return { paths: [], complete: true };
  const near = await around(ground, request);
  let part = await readPart(ground, near);
  let walks = walksIn(part, request);
  let more: readonly string[] | null = [];
  if (walks.length < request.limit) {
    more = await between(ground, call);
    if (more?.some((ref) => !part.nodes.has(ref))) {
      part = await readPart(ground, [...near, ...more]);
      walks = walksIn(part, request);
    }
  }
  return { paths: await cited(ground, walks, part), complete: more !== null };
}
