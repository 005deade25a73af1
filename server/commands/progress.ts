import type { JobProgress, OnJobProgress } from '../jobs';
import type { Terminal } from './outcome';

export interface Progress {
  readonly update: OnJobProgress;
  /** Clears the bar. */
  readonly end: () => void;
}

/** Time that is left, in the largest unit that fits. */
function leftWords(ms: number): string {
  const s = Math.ceil(ms / 1000);
  return s < 90 ? `${s} s left` : `${Math.round(s / 60)} min left`;
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

const grouped = (count: number) => count.toLocaleString('en-US');

/** Words and claims so far, and the time that is left at this pace, where they are known. */
function details({ words, allWords, claims }: JobProgress, ms: number): string {
  if (words === undefined || allWords === undefined || claims === undefined) return '';
  const left = words === 0 || words >= allWords ? '' : `, ${leftWords((ms / words) * (allWords - words))}`;
  return ` (${grouped(words)} words, ${grouped(claims)} claims${left})`;
}

/** Progress on stderr: a bar that redraws itself on a terminal, else a line now and then. */
export function createProgress({ err }: Pick<Terminal, 'err'>, verb: string): Progress {
  const started = performance.now();
  let last = -Infinity;
  return {
    update: (progress) => {
      const { done, total, document } = progress;
      const now = performance.now();
      if (now - last < (err.isTTY ? BAR_MS : LINE_MS) && done < total) return;
      last = now;
      const more = details(progress, now - started);
      if (err.isTTY) {
        const line = `${bar(done, total)} ${done}/${total}${more} ${plain(document)}`;
        err.write(`\r\u001b[K${line.slice(0, (err.columns || 80) - 1)}`);
      } else err.write(`${verb} ${done} of ${total}${more}: ${plain(document)}\n`);
    },
    end: () => {
      if (err.isTTY) err.write('\r\u001b[K');
    },
  };
}
