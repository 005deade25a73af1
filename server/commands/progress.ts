import type { Terminal } from './outcome';

export interface Progress {
  readonly update: (state: {
    readonly done: number;
    readonly total: number;
    readonly document: string;
  }) => void;
  /** Clears the bar. */
  readonly end: () => void;
}

/** Between two lines where no terminal shows a bar, and between two draws of the bar, in ms. */
const LINE_MS = 2_000;
const BAR_MS = 50;
const BAR_CELLS = 24;

function bar(done: number, total: number): string {
  const full = total === 0 ? BAR_CELLS : Math.round((done / total) * BAR_CELLS);
  return '█'.repeat(full) + '░'.repeat(BAR_CELLS - full);
}

/** Control characters of a file name must not move the cursor. */
const plain = (name: string) => name.replace(/\p{C}/gu, '?');

/** Progress on stderr: a bar that redraws itself on a terminal, else a line now and then. */
export function createProgress({ err }: Pick<Terminal, 'err'>, verb: string): Progress {
  let last = -Infinity;
  return {
    update: ({ done, total, document }) => {
      const now = performance.now();
      if (now - last < (err.isTTY ? BAR_MS : LINE_MS) && done < total) return;
      last = now;
      if (err.isTTY) {
        const line = `${bar(done, total)} ${done}/${total} ${plain(document)}`;
        err.write(`\r\u001b[K${line.slice(0, (err.columns || 80) - 1)}`);
      } else err.write(`${verb} ${done} of ${total}: ${plain(document)}\n`);
    },
    end: () => {
      if (err.isTTY) err.write('\r\u001b[K');
    },
  };
}
