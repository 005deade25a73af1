import type { ApiCall } from './call';
import { decideRequest, decision, decisionList, reviewList, reviewRequest, undecided } from './decisions';

/** The calls by which people say what they think of claims. */
export const decisionCalls: readonly ApiCall[] = [
  {
    method: 'get',
    path: '/review',
    summary: 'Claims that nobody decided on, the least sure first.',
    query: reviewRequest,
    answer: reviewList,
  },
  {
    method: 'get',
    path: '/decisions',
    summary: 'What people decided of claims, newest first.',
    answer: decisionList,
  },
  {
    method: 'put',
    path: '/decisions/{claim}',
    summary:
      'Accepts or rejects a claim, or changes its type or direction; kept when its article is read again.',
    body: decideRequest,
    answer: decision,
    writes: true,
  },
  {
    method: 'delete',
    path: '/decisions/{claim}',
    summary: 'Takes a decision back.',
    answer: undecided,
    writes: true,
  },
];
