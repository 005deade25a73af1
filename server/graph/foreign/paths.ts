import type { PathsRequest, PathsResponse } from '../../../model/api/paths';
import type { Engine } from '../engine';
import { texts } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';
import { findPaths } from '../walks/find-paths';
import { elementOf, elementRef } from './elements';
import { foreignEdgesOf } from './explore';
import { readAmong, readElements } from './read';

/** Shortest paths asked for, where they are asked for. */
const SHORTEST = 50;

/** How two nodes are connected, the shortest paths past the least connected nodes first. No sentence speaks for them. */
export function foreignPaths(engine: Engine, request: PathsRequest, call?: Call): Promise<PathsResponse> {
  const ends = { from: elementOf(request.from), to: elementOf(request.to), limit: SHORTEST };
  return findPaths(
    {
      edgesOf: (ref, limit) => foreignEdgesOf(engine, ref, { limit }, call),
      nodes: (refs) => readElements(engine, refs, call),
      among: (refs) => readAmong(engine, refs, call),
      shortest: async (patient) => {
        const asked = statement(engine, 'foreign-paths', ends, { LENGTH: request.maxLength });
        return (await engine.read(asked, patient)).flatMap((row) => texts(row, 'nodes')).map(elementRef);
      },
      claims: () => Promise.resolve(new Map()),
    },
    request,
    call,
  );
}
