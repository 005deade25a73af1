import type { NameSpan } from './document';
import type { Kernel } from './kernel/kernel';
import type { Lexeme } from './lexeme';
import { Scorer } from './scorer';

interface Move {
  readonly kind: string;
  readonly label: string;
}

interface Situation {
  /** The label of the name that is open, if one is. */
  readonly open: string | undefined;
  readonly last: boolean;
  /** A sentence starts at the next token. */
  readonly breaks: boolean;
  readonly space: boolean;
}

/** spaCy's names: begin, inside, last, unit, out; greedy, and never across the start of a sentence. */
export class Names {
  readonly #moves: readonly Move[];
  readonly #scorer: Scorer;

  constructor(kernel: Kernel, moves: readonly string[], tensor: (name: string) => Float32Array) {
    this.#moves = moves.map((move) => ({ kind: move.charAt(0), label: move.slice(2) }));
    this.#scorer = new Scorer(kernel, 3, moves.length, tensor);
  }

  run(vectors: number, lexemes: readonly Lexeme[], starts: Uint8Array): NameSpan[] {
    const n = lexemes.length;
    this.#scorer.start(vectors, n);
    const { ids, scores } = this.#scorer.views();
    const names: NameSpan[] = [];
    let open: { from: number; label: string } | undefined;
    for (let i = 0; i < n; i++) {
      ids[0] = i;
      ids[1] = open ? open.from : -1;
      ids[2] = open ? i - 1 : -1;
      this.#scorer.score();
      const move = this.#best(scores, {
        open: open?.label,
        last: n - i < 2,
        breaks: i + 1 < n && starts[i + 1] === 1,
        space: lexemes[i]?.isSpace ?? false,
      });
      if (!move) break;
      if (move.kind === 'B') open = { from: i, label: move.label };
      else if (move.kind === 'U') names.push({ from: i, to: i + 1, label: move.label });
      else if (move.kind === 'L' && open) {
        names.push({ ...open, to: i + 1 });
        open = undefined;
      }
    }
    return names;
  }

  #best(scores: Float32Array, situation: Situation): Move | undefined {
    let best: Move | undefined;
    let top = -Infinity;
    for (let m = 0; m < this.#moves.length; m++) {
      const move = this.#moves[m];
      const score = scores[m] ?? -Infinity;
      if (!move || (best && score <= top) || !allowed(move, situation)) continue;
      best = move;
      top = score;
    }
    return best;
  }
}

function allowed({ kind, label }: Move, { open, last, breaks, space }: Situation): boolean {
  if (kind === 'O') return open === undefined;
  if (!label) return false;
  if (kind === 'B') return open === undefined && !last && !breaks && !space;
  if (kind === 'I') return open === label && !last && !breaks;
  if (kind === 'L') return open === label;
  return open === undefined && !space;
}
