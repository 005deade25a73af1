import type { ApiCall } from './call';
import {
  decideRequest,
  decision,
  decisionList,
  renameRequest,
  renaming,
  reviewList,
  reviewRequest,
  undecided,
  unnamed,
} from './decisions';

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
    summary: 'What people decided of claims, and the names that they gave, newest first.',
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
  {
    method: 'put',
    path: '/names/{ref}',
    summary: 'Names an entity otherwise; kept when articles that speak of it are read again.',
    body: renameRequest,
    answer: renaming,
    writes: true,
  },
  {
    method: 'delete',
    path: '/names/{ref}',
    summary: 'Gives an entity the name back that was read.',
    answer: unnamed,
    writes: true,
  },
];
