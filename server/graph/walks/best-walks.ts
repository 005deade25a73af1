import type { Edge } from '../../../model/api/graph';

export interface Walk {
  readonly nodes: readonly string[];
  readonly edges: readonly Edge[];
  readonly cost: number;
}

export interface WalkRequest {
  readonly from: string;
  readonly to: string;
  /** Edges of a walk at most. */
  readonly maxLength: number;
  readonly limit: number;
  readonly stepCost: (edge: Edge) => number;
  /** Of a node between the ends, by its ref. */
  readonly passCost: (ref: string) => number;
}

interface Step {
  readonly to: string;
  readonly edge: Edge;
  readonly cost: number;
}

/** Walks looked at before it stops: enough for some thousands of edges. */
const MOST = 50_000;

/** From each node the cheapest edge to each neighbour, in either direction. */
function stepsOf(edges: readonly Edge[], cost: WalkRequest['stepCost']): Map<string, Map<string, Step>> {
  const steps = new Map<string, Map<string, Step>>();
  const put = (from: string, step: Step): void => {
    const known = steps.get(from) ?? new Map<string, Step>();
    const other = known.get(step.to);
    if (!other || step.cost < other.cost || (step.cost === other.cost && step.edge.ref < other.edge.ref))
      known.set(step.to, step);
    steps.set(from, known);
  };
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    put(edge.from, { to: edge.to, edge, cost: cost(edge) });
    put(edge.to, { to: edge.from, edge, cost: cost(edge) });
  }
  return steps;
}

/** How many steps each node is away from the end, up to `most`. */
function distancesTo(end: string, steps: Map<string, Map<string, Step>>, most: number): Map<string, number> {
  const distances = new Map([[end, 0]]);
  let rim = [end];
  for (let distance = 1; distance <= most && rim.length > 0; distance++) {
    rim = rim
      .flatMap((ref) => [...(steps.get(ref)?.keys() ?? [])])
      .filter((ref) => {
        if (distances.has(ref)) return false;
        distances.set(ref, distance);
        return true;
      });
  }
  return distances;
}

/** Keeps what is open in the order of what it costs at least, the cheapest last. */
function insert<T extends { readonly least: number }>(open: T[], item: T): void {
  let [low, high] = [0, open.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle]?.least ?? 0) > item.least) low = middle + 1;
    else high = middle;
  }
  open.splice(low, 0, item);
}

/** What the cheapest way from each node to the end costs, however long it is (Dijkstra from the end). */
function costsTo(
  end: string,
  steps: Map<string, Map<string, Step>>,
  passCost: WalkRequest['passCost'],
): Map<string, number> {
  const costs = new Map<string, number>();
  const open = [{ ref: end, least: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { ref, least } = next;
    if (costs.has(ref)) continue;
    costs.set(ref, least);
    const through = least + (ref === end ? 0 : passCost(ref));
    for (const step of steps.get(ref)?.values() ?? [])
      if (!costs.has(step.to)) insert(open, { ref: step.to, least: through + step.cost });
  }
  return costs;
}

/**
 * The cheapest walks between two nodes over the given edges, cheapest first, none visiting a node twice and no two over
 * the same nodes. A* over walks: what is left costs at least what the cheapest way to the end does, so that even in a
 * dense graph few walks are looked at that are not found.
 */
export function bestWalks(edges: readonly Edge[], request: WalkRequest): Walk[] {
  const { from, to, maxLength, limit } = request;
  const steps = stepsOf(edges, request.stepCost);
  const distances = distancesTo(to, steps, maxLength);
  const costs = costsTo(to, steps, request.passCost);
  const found: Walk[] = [];
  const open: (Walk & { least: number })[] = [{ nodes: [from], edges: [], cost: 0, least: 0 }];
  for (let looked = 0; looked < MOST && found.length < limit; looked++) {
    const walk = open.pop();
    if (!walk) break;
    const at = walk.nodes.at(-1) ?? from;
    if (at === to) {
      found.push({ nodes: walk.nodes, edges: walk.edges, cost: walk.cost });
      continue;
    }
    for (const step of steps.get(at)?.values() ?? []) {
      const away = distances.get(step.to) ?? Infinity;
      if (walk.nodes.includes(step.to) || walk.edges.length + 1 + away > maxLength) continue;
      const cost = walk.cost + step.cost + (step.to === to ? 0 : request.passCost(step.to));
      const nodes = [...walk.nodes, step.to];
      insert(open, {
        nodes,
        edges: [...walk.edges, step.edge],
        cost,
        least: cost + (costs.get(step.to) ?? 0),
      });
    }
  }
  return found;
}
