import type { Note } from '../../model/note';
import { decimal } from '../appearance/decimal';
import { SEEN } from '../appearance/lettering';
import type { Palette } from '../appearance/palette';
import { clean } from '../text/clean';
import { ascent, descent, measure, widest } from '../text/measure';
import { wrap } from '../text/wrap';
import type { Rectangle } from './boxes';
import type { Body } from './crossing';
import type { DrawnText, Item } from './drawing';
import type { RunningEdge } from './edges';
import type { Point } from './point';

/** A note as the page draws it, in em of its letters, which are 12 pixels there. */
const SHEET = { size: 12, width: 15.8, padX: 0.67, padY: 0.33, line: 1.4, lines: 6, corner: 0.66, pin: 0.17 };

/** Where notes may be pinned. */
interface Places {
  readonly bodies: ReadonlyMap<string, Body | undefined>;
  readonly edges: readonly RunningEdge[];
}

/** The place of a note's upper left corner; null where what it is pinned to is not drawn. */
function placeOf({ on, aside }: Note, { bodies, edges }: Places): Point | null {
  const pinned = (): Point | null => {
    if (on.kind === 'canvas') return on;
    if (on.kind === 'edge') return edges.find(({ edge }) => edge.ref === on.ref)?.curve.middle ?? null;
    const body = bodies.get(on.ref);
    return body ? { x: body.x + body.width / 2, y: body.y - body.height / 2 } : null;
  };
  const pin = pinned();
  return pin && { x: pin.x + (aside?.x ?? 0), y: pin.y + (aside?.y ?? 0) };
}

/** The lines of a note; what finds no room on the page has none here. */
function linesOf(text: string, em: number): string[] {
  const room = ((SHEET.width - 2 * SHEET.padX) * em) / widest(400);
  const all = text.split('\n').flatMap((line) => {
    const lines = wrap(clean(line), { size: em, weight: 400 }, room);
    return lines.length === 0 ? [''] : lines;
  });
  if (all.length <= SHEET.lines) return all;
  return [...all.slice(0, SHEET.lines - 1), `${all[SHEET.lines - 1] ?? ''} …`];
}

/** A sheet whose corners are round but for the one that is pinned. */
function sheetPath({ x, y, width, height }: Rectangle, em: number): string {
  const [r, p] = [SHEET.corner * em, SHEET.pin * em];
  const turn = (radius: number, dx: number, dy: number) =>
    `a${decimal(radius)} ${decimal(radius)} 0 0 1 ${decimal(dx)} ${decimal(dy)}`;
  const right = `h${decimal(width - r - p)}${turn(r, r, r)}v${decimal(height - 2 * r)}${turn(r, -r, r)}`;
  const left = `h${decimal(2 * r - width)}${turn(r, -r, -r)}v${decimal(r + p - height)}${turn(p, p, -p)}`;
  return `M${decimal(x + p)} ${decimal(y)}${right}${left}z`;
}

/** A note that is drawn, and the box that it fills. */
export interface DrawnNote {
  readonly items: readonly Item[];
  readonly box: Rectangle;
}

/** Notes on top of a graph, their letters in the proportion to names that they have on the page. */
export function drawNotes(
  notes: readonly Note[],
  places: Places,
  nameSize: number,
  { note: fill, hairline, ink }: Palette,
): DrawnNote[] {
  const em = (nameSize * SHEET.size) / SEEN;
  return notes.flatMap((note): DrawnNote[] => {
    const at = placeOf(note, places);
    if (!at) return [];
    const lines = linesOf(note.text, em);
    const longest = Math.max(0, ...lines.map((line) => measure(line, em, 400))) * widest(400);
    const width = longest + 2 * SHEET.padX * em;
    const height = (lines.length * SHEET.line + 2 * SHEET.padY) * em;
    const box = { ...at, width, height };
    const baseline = SHEET.padY + (SHEET.line + ascent - descent) / 2;
    const texts = lines.map((text, i): DrawnText => ({
      ...{ kind: 'text', text, size: em, weight: 400, fill: ink, anchor: 'start' },
      x: at.x + SHEET.padX * em,
      y: at.y + (baseline + i * SHEET.line) * em,
    }));
    const sheet: Item = { kind: 'path', d: sheetPath(box, em), fill, stroke: hairline, width: em * 0.06 };
    return [{ items: [sheet, ...texts.filter(({ text }) => text !== '')], box }];
  });
}
