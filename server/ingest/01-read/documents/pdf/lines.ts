/** A piece of text as pdf.js gives it: its matrix places it, x to the right and y upwards, in points. */
export interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** A line of text on a page; a line that two columns share is two. Measures in points, y upwards. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that the letters stand on. */
  readonly base: number;
  /** The size of its letters. */
  readonly height: number;
}

/** Gaps within a line, in heights of its letters: a space, and what no space is as wide as. */
const SPACE = 0.15;
const COLUMN = 2;

interface Placed {
  readonly str: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
}

/** Upright text only: what runs up a margin is no part of an article. */
function placed({ str, transform, width, height }: Piece): Placed | null {
  const [a = 0, b = 0, c = 0, d = 0, left = 0, base = 0] = transform;
  if (Math.abs(b) + Math.abs(c) > 0.01 * (Math.abs(a) + Math.abs(d)) || a <= 0) return null;
  return { str, left, right: left + width, base, height: height || Math.abs(d) };
}

const continues = (line: Line, piece: Placed): boolean =>
  Math.abs(piece.base - line.base) < line.height / 2 &&
  piece.left > line.right - line.height &&
  piece.left - line.right < COLUMN * line.height;

function joined(line: Line, piece: Placed): Line {
  const spaced = line.text.endsWith(' ') || piece.str.startsWith(' ');
  const space = !spaced && piece.left - line.right > SPACE * line.height ? ' ' : '';
  const text = `${line.text}${space}${piece.str}`;
  return {
    ...line,
    text,
    right: Math.max(line.right, piece.right),
    height: Math.max(line.height, piece.height),
  };
}

/** The lines of a page's pieces, in the order in which the file draws them. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  const end = () => {
    const text = open?.text.replace(/\s+/g, ' ').trim() ?? '';
    if (open && text !== '') lines.push({ ...open, text });
    open = null;
  };
  for (const piece of pieces) {
    const at = placed(piece);
    // A gap is known by its width; the spaces that a file draws into it would hide it.
    if (at && at.str.trim() !== '') {
      if (open && !continues(open, at)) end();
      open = open ? joined(open, at) : { ...at, text: at.str };
    }
    if (piece.hasEOL) end();
  }
  end();
  return lines;
}
