import type { ClaimToReview, DecideRequest } from '../../model/api/decisions';

/** Claims to be decided on, where in them the reader is, and what was decided so far. */
export interface Queue {
  /** The least sure first. */
  readonly claims: readonly ClaimToReview[];
  readonly at: number;
  /** By claim id, in the order of deciding. */
  readonly decisions: ReadonlyMap<string, DecideRequest>;
}

export type QueueAction =
  /** Claims that the server has; those that are there already stay where they are. */
  | { readonly do: 'take'; readonly claims: readonly ClaimToReview[] }
  | { readonly do: 'go'; readonly to: number }
  /** Decides on a claim and goes on to the next that waits. */
  | { readonly do: 'decide'; readonly claim: string; readonly request: DecideRequest }
  /** Takes a decision back and goes to its claim. */
  | { readonly do: 'undecide'; readonly claim: string };

export const emptyQueue: Queue = { claims: [], at: 0, decisions: new Map() };

const idOf = ({ claim }: ClaimToReview): string => claim.id;

/** The next claim from a place on that nobody decided on, else the last before it, else the place itself. */
function waiting({ claims, decisions }: Queue, from: number): number {
  const waits = claims.flatMap((one, i) => (decisions.has(idOf(one)) ? [] : [i]));
  return waits.find((i) => i >= from) ?? waits.at(-1) ?? from;
}

function take(queue: Queue, claims: readonly ClaimToReview[]): Queue {
  const known = new Set(queue.claims.map(idOf));
  const fresh = claims.filter((one) => !known.has(idOf(one)));
  return fresh.length === 0 ? queue : { ...queue, claims: [...queue.claims, ...fresh] };
}

export function reduceQueue(queue: Queue, action: QueueAction): Queue {
  switch (action.do) {
    case 'take':
      return take(queue, action.claims);
    case 'go':
      return { ...queue, at: Math.max(0, Math.min(queue.claims.length - 1, action.to)) };
    case 'decide': {
      const decisions = new Map(queue.decisions);
      decisions.delete(action.claim);
      decisions.set(action.claim, action.request);
      return { ...queue, decisions, at: waiting({ ...queue, decisions }, queue.at) };
    }
    case 'undecide': {
      const decisions = new Map(queue.decisions);
      decisions.delete(action.claim);
      const at = queue.claims.findIndex((one) => idOf(one) === action.claim);
      return { ...queue, decisions, at: at < 0 ? queue.at : at };
    }
  }
}

/** The claim decided on last. */
export const lastDecided = ({ decisions }: Queue): string | undefined => [...decisions.keys()].at(-1);

/** How many of the claims wait for a decision, from a place on. */
export const waits = ({ claims, decisions }: Queue, from = 0): number =>
  claims.slice(from).filter((one) => !decisions.has(idOf(one))).length;

/** "3 decided: 2 accepted, 1 rejected"; nothing was decided: null. */
export function tallyOf({ decisions }: Queue): string | null {
  if (decisions.size === 0) return null;
  const count = (verdict: DecideRequest['verdict']) =>
    [...decisions.values()].filter((one) => one.verdict === verdict).length;
  const parts = (['accepted', 'rejected', 'changed'] as const)
    .filter((verdict) => count(verdict) > 0)
    .map((verdict) => `${count(verdict)} ${verdict}`);
  return `${decisions.size} decided: ${parts.join(', ')}`;
}
