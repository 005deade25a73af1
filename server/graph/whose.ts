import type { Engine } from './engine';
import { isElementRef } from './foreign/elements';
import { foreignGraph } from './foreign/graph';
import { ownGraph } from './operations/graph';
import { isOwn, type Limits } from './operations/inform';
import type { NameIndex } from './names/name-index';
import { Remembered } from './remembered';
import type { Exploration } from './store';

/** Another process may ingest into an empty or foreign graph: whose it is, is asked anew after so many ms. */
const FRESH_MS = 5000;

export interface Whose {
  readonly exploration: Exploration;
  /** The graph was written to: whose it is and what it calls its nodes may be otherwise now. */
  readonly forget: () => void;
}

/**
 * Explores the graph as what it is: Edgewise's own by its ids, with evidence, any other by the engine's. In a graph of
 * ours, too, what is no entity (an article, a claim that a statement put on the canvas) is reached by the engine's id.
 */
export function exploreWhose(engine: Engine, limits: Limits, names: Remembered<NameIndex>): Whose {
  const own = ownGraph(engine, limits, names);
  // The embedded store holds nothing but what Edgewise wrote.
  if (engine.name === 'embedded') return keepingCounts(own, () => names.forget());
  const foreign = foreignGraph(engine, limits);
  const kind = new Remembered(() => isOwn(engine), FRESH_MS);
  const graph = async (): Promise<Exploration> => ((await kind.get()) ? own : foreign);
  const graphOf = async (ref = ''): Promise<Exploration> => (isElementRef(ref) ? foreign : graph());
  return {
    exploration: {
      info: async (call) => (await graph()).info(call),
      schema: async (call) => (await graph()).schema(call),
      search: async (request, call) => (await graph()).search(request, call),
      overview: async (limit, call) => (await graph()).overview(limit, call),
      node: async (ref, call) => (await graphOf(ref)).node(ref, call),
      expand: async (request, call) => (await graphOf(request.refs[0])).expand(request, call),
      paths: async (request, call) => (await graphOf(request.from)).paths(request, call),
      evidence: async (ref, call) => (await graphOf(ref)).evidence(ref, call),
    },
    forget: () => kind.forget(),
  };
}

/** The embedded engine counts a million relationships by type in a second, and nobody but us writes to it: counts are kept. */
function keepingCounts(own: Exploration, forget: () => void): Whose {
  const info = new Remembered(() => own.info());
  const schema = new Remembered(() => own.schema());
  return {
    exploration: { ...own, info: () => info.get(), schema: () => schema.get() },
    forget: () => {
      info.forget();
      schema.forget();
      forget();
    },
  };
}
