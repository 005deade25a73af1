import {
  decision,
  renaming,
  reviewList,
  undecided,
  unnamed,
  type ClaimToReview,
  type DecideRequest,
  type Decision,
  type Renaming,
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

/** Names an entity otherwise, over an earlier such name. */
export const rename = (ref: string, name: string): Promise<Renaming> =>
  call(renaming, `/names/${enc(ref)}`, { method: 'PUT', body: { name } });

/** Gives an entity the name back that was read. */
export async function unrename(ref: string): Promise<void> {
  await call(unnamed, `/names/${enc(ref)}`, { method: 'DELETE' });
}
