import type { Engine } from '../engine';
import type { NameIndex } from '../names/name-index';
import type { Remembered } from '../remembered';
import type { Exploration } from '../store';
import { evidence } from './evidence';
import { expand } from './expand';
import { nodeDetail, overview } from './explore';
import { graphSchema, storeInfo, type Limits } from './inform';
import { paths } from './paths';
import { findByFullText, search, type FindNames } from './search';

/**
 * A graph that Edgewise wrote. Neo4j finds names by its full-text index; for the embedded engine, which can find
 * neither beginnings nor near spellings, they are kept in `names`.
 */
export function ownGraph(engine: Engine, limits: Limits, names: Remembered<NameIndex>): Exploration {
  const findKept: FindNames = async (typed, { limit, label }) =>
    (await names.get()).search(typed, limit, label);
  const find = engine.name === 'neo4j' ? findByFullText(engine) : findKept;
  return {
    info: (call) => storeInfo(engine, limits, call),
    schema: (call) => graphSchema(engine, call),
    search: (request, call) => search(engine, find, request, call),
    overview: (limit, call) => overview(engine, limit, call),
    node: (ref, call) => nodeDetail(engine, ref, call),
    expand: (request, call) => expand(engine, request, call),
    paths: (request, call) => paths(engine, request, call),
    evidence: (ref, call) => evidence(engine, ref, call),
  };
}
