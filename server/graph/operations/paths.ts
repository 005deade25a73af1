import type { PathsRequest, PathsResponse } from '../../../model/api/paths';
import { relationshipTypeNames } from '../../../model/ontology/relationship-types';
import type { Engine } from '../engine';
import { edgeOf, texts } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';
import { findPaths } from '../walks/find-paths';
import { bestClaims } from './evidence';
import { edgesOf } from './expand';
import { readNodes } from './nodes';

/** Shortest paths asked for, where they are asked for. */
const SHORTEST = 50;

/** How two entities are connected, the best evidenced paths first, each edge with the claim that shows it best. */
export function paths(engine: Engine, request: PathsRequest, call?: Call): Promise<PathsResponse> {
  const { from, to, maxLength } = request;
  const wanted = { direction: 'both' as const, without: [], order: 'evidence' as const };
  return findPaths(
    {
      edgesOf: (ref, limit) =>
        edgesOf(engine, ref, relationshipTypeNames, { ...wanted, refs: [ref], limit }, call),
      nodes: async (refs) => {
        const found = await readNodes(engine, refs, call);
        return new Map(
          [...found].map(([ref, node]) => [ref, { node, weight: Number(node.properties['claims'] ?? 0) }]),
        );
      },
      among: async (ids) =>
        (await engine.read(statement(engine, 'edges-among', { ids: [...ids] }), call)).map((row) =>
          edgeOf(row),
        ),
      shortest: async (patient) => {
        const asked = statement(engine, 'paths', { from, to, limit: SHORTEST }, { LENGTH: maxLength });
        return (await engine.read(asked, patient)).flatMap((row) => texts(row, 'nodes'));
      },
      claims: (edges) => bestClaims(engine, edges, call),
    },
    request,
    call,
  );
}
