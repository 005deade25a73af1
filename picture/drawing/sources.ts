import type { PictureSource } from '../../model/picture';
import type { Palette } from '../appearance/palette';
import { clean } from '../text/clean';
import { measure, widest } from '../text/measure';
import { wrap } from '../text/wrap';
import { writtenDate } from '../text/written-date';
import type { Block } from './block';
import type { DrawnText } from './drawing';

/** The list below a picture, and the numbers that its edges get. */
export interface SourceList extends Block {
  readonly numbers: ReadonlyMap<string, number>;
}

/** A column of sources is at least so wide, in em. */
const COLUMN = 34;
/** A source takes at most so many lines. */
const LINES = 3;
const LINE = 1.35;

interface Entry {
  readonly edges: readonly string[];
  readonly lines: readonly string[];
}

function entryOf(source: PictureSource, width: number, size: number): Entry {
  const date = source.date === null ? '' : `, ${writtenDate(clean(source.date))}`;
  const told = `“${clean(source.quote)}” ${clean(source.outlet)}${date}`;
  const lines = wrap(told, { size, weight: 400 }, width);
  const cut = lines.slice(0, LINES);
  // The outlet must not be what is cut off.
  if (lines.length > LINES) {
    const tail = `…” ${clean(source.outlet)}${date}`;
    const words = cut.join(' ').split(' ');
    while (words.length > 1 && wrap(`${words.join(' ')}${tail}`, { size, weight: 400 }, width).length > LINES)
      words.pop();
    return { edges: [source.edge], lines: wrap(`${words.join(' ')}${tail}`, { size, weight: 400 }, width) };
  }
  return { edges: [source.edge], lines };
}

/**
 * The sources in columns, as many as there is room for; what does not fit is counted in the last line.
 * @param most height in pixels
 */
export function sourceList(
  sources: readonly PictureSource[],
  palette: Palette,
  { width, most, size }: { readonly width: number; readonly most: number; readonly size: number },
): SourceList {
  const columns = Math.max(1, Math.floor(width / (COLUMN * size)));
  const gap = size * 2;
  const column = (width - gap * (columns - 1)) / columns;
  const indent = measure('000', size, 700);
  const entries = sources.map((source) => entryOf(source, (column - indent) / widest(400), size));
  const perColumn = Math.floor(most / (LINE * size)) - 1;
  const fitting = fit(entries, columns, perColumn);
  const height = Math.max(0, ...fitting.map(({ row, entry }) => row + entry.lines.length)) * LINE * size;
  const items = fitting.flatMap(({ entry, column: c, row }, i): DrawnText[] => {
    const x = c * (column + gap);
    const plain = { kind: 'text', size, anchor: 'start' } as const;
    const y = (line: number) => (row + line + 0.8) * LINE * size;
    return [
      { ...plain, text: String(i + 1), x, y: y(0), weight: 700, fill: palette.ink },
      ...entry.lines.map((text, line): DrawnText => ({
        ...plain,
        ...{ text, x: x + indent, y: y(line), weight: 400, fill: palette.soft },
      })),
    ];
  });
  const left = sources.length - fitting.length;
  const rest: DrawnText = {
    ...{ kind: 'text', text: `${left} more edges have sources that found no room here.`, x: 0, size },
    ...{ y: height + 0.9 * LINE * size, weight: 400, fill: palette.soft, anchor: 'start' },
  };
  const numbers = fitting.flatMap(({ entry }, i) => entry.edges.map((edge) => [edge, i + 1] as const));
  return {
    items: left > 0 ? [...items, rest] : items,
    height: left > 0 ? height + LINE * size : height,
    numbers: new Map(numbers),
  };
}

/** Fills column after column to an even height, and leaves out what goes past the last. */
function fit(entries: readonly Entry[], columns: number, most: number) {
  const lines = entries.reduce((sum, { lines: own }) => sum + own.length, 0);
  const longest = Math.max(0, ...entries.map(({ lines: own }) => own.length));
  const even = Math.min(most, Math.ceil(lines / columns) + longest - 1);
  const placed: { entry: Entry; column: number; row: number }[] = [];
  let [column, row] = [0, 0];
  for (const entry of entries) {
    if (row > 0 && row + entry.lines.length > even) [column, row] = [column + 1, 0];
    if (column >= columns || entry.lines.length > most) break;
    placed.push({ entry, column, row });
    row += entry.lines.length;
  }
  return placed;
}
