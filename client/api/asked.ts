import { expandRequest, overviewRequest, searchRequest } from '../../model/api/explore';
import { pathsRequest } from '../../model/api/paths';
import type { Click } from '../console/clicks/click';

/** A request that a gesture made, and when. */
export interface AskedClick {
  readonly click: Click;
  readonly number: number;
}

/** How many are remembered. */
const MOST = 100;

let clicks: readonly AskedClick[] = [];
let number = 0;
const listeners = new Set<() => void>();

function clickOf(path: string, body: unknown): Click | null {
  const { pathname, searchParams } = new URL(path, 'http://page');
  switch (pathname) {
    case '/overview':
      return { do: 'overview', ...overviewRequest.parse(Object.fromEntries(searchParams)) };
    case '/search': {
      const { q, limit } = searchRequest.parse(Object.fromEntries(searchParams));
      return { do: 'search', text: q, limit };
    }
    case '/expand': {
      const { types, ...rest } = expandRequest.parse(body);
      return { do: 'expand', types: types ?? null, ...rest };
    }
    case '/paths':
      return { do: 'paths', ...pathsRequest.parse(body) };
    default:
      return null;
  }
}

/** Remembers what a call asks of the graph, where a gesture has a statement. Letters of one search are one. */
export function rememberCall(path: string, body: unknown): void {
  const click = clickOf(path, body);
  if (!click) return;
  const isTyping = click.do === 'search' && clicks[0]?.click.do === 'search';
  number += 1;
  clicks = [{ click, number }, ...(isTyping ? clicks.slice(1) : clicks)].slice(0, MOST);
  for (const listener of listeners) listener();
}

/** What was asked, newest first. */
export const askedClicks = (): readonly AskedClick[] => clicks;

/** Calls back when something was asked; returns what ends that. */
export function listenAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
