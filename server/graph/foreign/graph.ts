import type { Engine } from '../engine';
import type { Limits } from '../operations/inform';
import { Remembered } from '../remembered';
import type { Exploration } from '../store';
import { foreignEvidence, foreignExpand, foreignNode, foreignOverview } from './explore';
import { foreignInfo, foreignSchema } from './inform';
import { foreignPaths } from './paths';
import { foreignSearch, readForeignNames } from './search';

/** Others write to such a graph without a word to us: its names are read anew after so many ms. */
const FRESH_MS = 60_000;

/** A Neo4j graph that Edgewise did not write, read by the engine's own ids; nothing is ever written to it. */
export function foreignGraph(engine: Engine, limits: Limits): Exploration {
  const names = new Remembered(() => readForeignNames(engine), FRESH_MS);
  return {
    info: (call) => foreignInfo(engine, limits, call),
    schema: (call) => foreignSchema(engine, call),
    search: (request, call) => foreignSearch(engine, names, request, call),
    overview: (limit, call) => foreignOverview(engine, limit, call),
    node: (ref, call) => foreignNode(engine, ref, call),
    expand: (request, call) => foreignExpand(engine, request, call),
    paths: (request, call) => foreignPaths(engine, request, call),
    evidence: (ref, call) => foreignEvidence(engine, ref, call),
  };
}
