import {
  decision,
  reviewList,
  undecided,
  type ClaimToReview,
  type DecideRequest,
  type Decision,
} from '../../model/api/decisions';
import { call } from './calls';

const enc = encodeURIComponent;

/** Claims that nobody decided on, the least sure first. */
export async function fetchReview(limit: number, signal?: AbortSignal): Promise<readonly ClaimToReview[]> {
  return (await call(reviewList, `/review?limit=${limit}`, { signal })).claims;
}

/** Keeps what a person says of a claim; it takes the place of an earlier decision. */
export const decide = (claim: string, body: DecideRequest): Promise<Decision> =>
  call(decision, `/decisions/${enc(claim)}`, { method: 'PUT', body });

/** Takes a decision back. */
export async function undecide(claim: string): Promise<void> {
  await call(undecided, `/decisions/${enc(claim)}`, { method: 'DELETE' });
}
