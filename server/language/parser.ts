import { ParserState } from './parser-state';
import type { Kernel } from './kernel/kernel';
import type { Lexeme } from './lexeme';
import { Scorer } from './scorer';
import { unlift } from './unlift';

type Kind = 'S' | 'D' | 'L' | 'R' | 'B';

/** The trees of a text: heads (a root is its own), labels, and where sentences start. */
export interface Trees {
  readonly head: Int32Array;
  readonly label: readonly string[];
  readonly starts: Uint8Array;
}

/** spaCy's greedy, non-monotonic arc-eager parser with moves that break sentences (Honnibal and Johnson 2015). */
export class Parser {
  readonly #moves: readonly { readonly kind: Kind; readonly label: string }[];
  readonly #scorer: Scorer;

  constructor(kernel: Kernel, moves: readonly string[], tensor: (name: string) => Float32Array) {
    this.#moves = moves.map((move) => ({ kind: move.charAt(0) as Kind, label: move.slice(2) }));
    this.#scorer = new Scorer(kernel, 8, moves.length, tensor);
  }

  /** Parses the tokens whose vectors lie at `vectors`. */
  run(vectors: number, lexemes: readonly Lexeme[]): Trees {
    const state = new ParserState(lexemes.length);
    this.#scorer.start(vectors, lexemes.length);
    const { ids, scores } = this.#scorer.views();
    while (state.depth > 0 || state.waiting > 0) {
      features(state, ids);
      this.#scorer.score();
      const best = this.#best(state, scores);
      if (!best) break;
      apply(state, best.kind, best.label);
    }
    const { head, label } = state;
    for (let i = 0; i < head.length; i++) {
      if ((head[i] ?? -1) >= 0) continue;
      head[i] = i;
      label[i] = 'ROOT';
    }
    unlift(head, label, (i) => lexemes[i]?.isSpace ?? false);
    return { head, label, starts: sentenceStarts(head) };
  }

  #best(state: ParserState, scores: Float32Array): { kind: Kind; label: string } | undefined {
    const allowed = allowedMoves(state);
    let best: { kind: Kind; label: string } | undefined;
    let top = -Infinity;
    for (let i = 0; i < this.#moves.length; i++) {
      const move = this.#moves[i];
      const score = scores[i] ?? -Infinity;
      if (!move || !allowed[move.kind] || (best && score <= top)) continue;
      best = move;
      top = score;
    }
    return best;
  }
}

function features(state: ParserState, ids: Int32Array): void {
  const s0 = state.stack(0);
  const b0 = state.buffer(0);
  ids[0] = b0;
  ids[1] = state.buffer(1);
  ids[2] = s0;
  ids[3] = state.stack(1);
  ids[4] = state.stack(2);
  ids[5] = state.lastLeft(b0);
  ids[6] = state.lastLeft(s0);
  ids[7] = state.lastRight(s0);
}

function allowedMoves(state: ParserState): Record<Kind, boolean> {
  const b0 = state.buffer(0);
  const b1 = state.buffer(1);
  const begins = b0 >= 0 && state.starts[b0] === 1;
  const joins = state.depth > 0 && state.waiting > 0 && !begins;
  return {
    S: state.depth === 0 || (state.waiting >= 2 && !begins && state.noShift[b0] === 0),
    D: state.depth > 0,
    L: joins,
    R: joins,
    B: state.waiting >= 2 && b1 === b0 + 1 && state.starts[b1] === 0,
  };
}

function apply(state: ParserState, kind: Kind, label: string): void {
  const s0 = state.stack(0);
  const b0 = state.buffer(0);
  if (kind === 'S') state.shift();
  else if (kind === 'D') {
    if ((state.head[s0] ?? -1) >= 0 || state.depth === 1) state.pop();
    else state.unshift();
  } else if (kind === 'L') {
    state.arc(b0, s0, label);
    state.noShift[b0] = 0;
    state.pop();
  } else if (kind === 'R') {
    state.arc(s0, b0, label);
    state.shift();
  } else state.starts[state.buffer(1)] = 1;
}

/** A sentence begins at the leftmost token below each root. */
function sentenceStarts(head: Int32Array): Uint8Array {
  const n = head.length;
  const leftmost = Int32Array.from(head, (_, i) => i);
  const spread = (i: number): void => {
    const h = head[i] ?? i;
    if ((leftmost[i] ?? 0) < (leftmost[h] ?? 0)) leftmost[h] = leftmost[i] ?? 0;
  };
  for (let round = 0; round < 10; round++) {
    for (let i = 0; i < n; i++) spread(i);
    for (let i = n - 1; i >= 0; i--) spread(i);
  }
  const starts = new Uint8Array(n);
  for (let i = 0; i < n; i++) if (head[i] === i) starts[leftmost[i] ?? 0] = 1;
  return starts;
}
