import type { Line } from './lines';

/** Distances in heights of letters: between lines of one paragraph at most, and of a first line from the margin. */
const LINE_STEP = 1.75;
const INDENT = 0.8;
/** Letters of another size begin something else. */
const SIZE_STEP = 0.12;

const endsSentence = ({ text }: Line) => /[.!?:]["'”’)\]]*$/.test(text);

function begins(line: Line, previous: Line): boolean {
  const size = Math.max(line.height, previous.height);
  if (Math.abs(line.height - previous.height) > SIZE_STEP * size) return true;
  const step = previous.base - line.base;
  // Upwards is the next column or page, where a sentence may go on.
  if (step < 0) return endsSentence(previous);
  return step > LINE_STEP * size || (endsSentence(previous) && line.left - previous.left > INDENT * size);
}

/**
 * Lines in reading order as text, a line a paragraph; words that were broken at the end of a line are whole again.
 * `pages` are the offsets at which pages begin: a sentence may begin on one and end on the next.
 */
export function paragraphsOf(pages: readonly (readonly Line[])[]): { text: string; pages: number[] } {
  let text = '';
  let previous: Line | null = null;
  const starts = pages.map((lines) => {
    let start: number | null = null;
    for (const line of lines) {
      if (previous && begins(line, previous)) text += '\n\n';
      else if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line.text)) text = text.slice(0, -1);
      else if (text !== '') text += ' ';
      start ??= text.length;
      text += line.text;
      previous = line;
    }
    return start ?? text.length;
  });
  return { text, pages: starts };
}
