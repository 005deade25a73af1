import { useEffect, useReducer, useState } from 'react';
import { asError } from '../../model/problem';
import type { DecideRequest } from '../../model/api/decisions';
import { decide, fetchReview, undecide } from '../api/decisions';
import { emptyQueue, lastDecided, reduceQueue, waits, type Queue, type QueueAction } from './queue';

/** Claims that one look brings. */
const LOOK = 100;
/** The most that the server gives at once. */
const MOST = 500;
/** With so few left to decide on, more are asked for. */
const FEW = 10;

export interface Reviewing {
  readonly queue: Queue;
  readonly state: 'waiting' | 'ready';
  /** What went wrong last, and how to try it again. */
  readonly failure: { readonly error: Error; readonly retry: () => void } | null;
  readonly go: (to: number) => void;
  /** Decides on the claim at which the reader is. */
  readonly say: (request: DecideRequest) => void;
  /** Takes the last decision back. */
  readonly undo: () => void;
}

type Failing = (failure: Reviewing['failure']) => void;

/** Asks for claims, and for more as few are left; true once the first have come. */
function useClaims(queue: Queue, dispatch: (action: QueueAction) => void, fail: Failing): boolean {
  const [asked, setAsked] = useState({ look: 1, limit: LOOK });
  const [come, setCome] = useState({ look: 0, isAll: false });
  useEffect(() => {
    const leaving = new AbortController();
    const bring = async () => {
      try {
        const claims = await fetchReview(asked.limit, leaving.signal);
        dispatch({ do: 'take', claims });
        setCome({ look: asked.look, isAll: claims.length < asked.limit });
        fail(null);
      } catch (thrown) {
        if (leaving.signal.aborted) return;
        fail({ error: asError(thrown), retry: () => setAsked({ ...asked, look: asked.look + 1 }) });
      }
    };
    void bring();
    return () => leaving.abort();
  }, [asked, dispatch, fail]);

  const isIdle = come.look === asked.look && !come.isAll;
  // Those passed over without a decision come again at the head of every look.
  const limit = Math.min(MOST, waits(queue) + LOOK);
  if (isIdle && waits(queue, queue.at) < FEW && limit > waits(queue))
    setAsked({ look: asked.look + 1, limit });
  return come.look > 0;
}

/** The queue of claims to review: filled as it empties, each decision kept by the server while the reader goes on. */
export function useQueue(): Reviewing {
  const [queue, dispatch] = useReducer(reduceQueue, emptyQueue);
  const [failure, setFailure] = useState<Reviewing['failure']>(null);
  const haveCome = useClaims(queue, dispatch, setFailure);

  const keep = async (work: () => Promise<unknown>, back: QueueAction) => {
    try {
      await work();
      setFailure(null);
    } catch (thrown) {
      dispatch(back);
      setFailure({ error: asError(thrown), retry: () => setFailure(null) });
    }
  };
  const say = (request: DecideRequest) => {
    const claim = queue.claims[queue.at]?.claim.id;
    if (claim === undefined) return;
    dispatch({ do: 'decide', claim, request });
    void keep(() => decide(claim, request), { do: 'undecide', claim });
  };
  const undo = () => {
    const claim = lastDecided(queue);
    const request = claim === undefined ? undefined : queue.decisions.get(claim);
    if (claim === undefined || !request) return;
    dispatch({ do: 'undecide', claim });
    void keep(() => undecide(claim), { do: 'decide', claim, request });
  };
  const state = haveCome || failure !== null ? 'ready' : 'waiting';
  return { queue, state, failure, go: (to) => dispatch({ do: 'go', to }), say, undo };
}
