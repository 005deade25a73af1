import { useDebouncedValue } from '@mantine/hooks';
import type { Node } from '../../model/api/graph';
import { useNames, type Hit } from '../api/find';
import { twoNames } from './two-names';

/** Typing pauses of this many ms are asked about. */
const PAUSE_MS = 90;
/** Pairs that are offered. */
const PAIRS = 3;

const CYPHER =
  /^\s*(explain\s+|profile\s+|cypher\s+)*(match|optional\s+match|return|unwind|with\s+\S+\s+as|call|show)\b/i;

/** Whether a text is a statement and no name. */
export const isCypher = (text: string): boolean => CYPHER.test(text);

/** Two nodes of which one asks why they are connected. */
export type Pair = readonly [Node, Node];

export interface Finding {
  readonly pairs: readonly Pair[];
  readonly hits: readonly Hit[];
  /** Whether this is what the whole text finds, and not what its beginning did. */
  readonly settled: boolean;
  /** What stands below the field where there is nothing to choose. */
  readonly note: string | null;
}

/** The likeliest pairs of what two texts name, the best of both first. */
export function pairsOf(first: readonly Hit[], second: readonly Hit[]): Pair[] {
  const pairs = first.flatMap((one, i) => second.map((other, j) => ({ one, other, rank: i + j })));
  return pairs
    .filter(({ one, other }) => one.node.ref !== other.node.ref)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, PAIRS)
    .map(({ one, other }) => [one.node, other.node] as const);
}

const none: Finding = { pairs: [], hits: [], settled: true, note: null };

/** What the text in the one bar finds, once the typing pauses: names, and pairs of names. */
export function useFinding(text: string): Finding {
  const [asked] = useDebouncedValue(isCypher(text) ? '' : text.trim(), PAUSE_MS);
  const [first, second] = twoNames(asked) ?? ['', ''];
  const whole = useNames(asked);
  const [one, other] = [useNames(first), useNames(second)];
  if (isCypher(text)) return { ...none, note: 'Enter opens it in the console.' };
  const error = whole.error ?? one.error ?? other.error;
  if (error) return { ...none, note: error.message };
  const pairs = pairsOf(one.hits.slice(0, PAIRS), other.hits.slice(0, PAIRS));
  const nothing = whole.answered && whole.hits.length + pairs.length === 0;
  const waits = first !== '' && !(one.answered && other.answered);
  return {
    pairs,
    hits: whole.hits,
    settled: asked === text.trim() && whole.answered && !waits,
    note: nothing && !waits ? `Nothing is called “${asked}”. Try a surname or a country.` : null,
  };
}
