import { create } from 'fontkit';
import type { Drawing, DrawnText, Item } from '../drawing/drawing';
import { isRightToLeft } from '../text/direction';
import { inOrder, runsOf } from '../text/runs';
import { measure } from '../text/measure';
import { families } from './families';
import type { FontSubset } from './subset';

/** A font that letters can be measured in. */
interface Face {
  readonly name: string;
  readonly subset: FontSubset;
  /** Width of a text, in em. */
  readonly widthOf: (text: string) => number;
}

function faceOf(subset: FontSubset): Face {
  const font = create(subset.bytes);
  const widthOf = (text: string) => font.layout(text).advanceWidth / font.unitsPerEm;
  return { name: font.familyName, subset, widthOf };
}

/** A word in the font that has its letters. */
interface Word {
  readonly text: string;
  readonly face: Face;
}

/** The words of a line from left to right; null where no font has some of its letters. */
function wordsOf({ text, weight }: DrawnText, faces: readonly Face[]): Word[] | null {
  const faceOfCode = (code: number): Face | undefined =>
    faces.find(({ subset }) => subset.weight === weight && subset.codes.has(code));
  const words = inOrder(
    runsOf(text, (code) => faceOfCode(code)?.name ?? null),
    text,
  ).flatMap(({ text: run, font }) => {
    const parts = run.split(' ').filter((part) => part !== '');
    const face = faces.find(({ name }) => name === font);
    return (isRightToLeft(run) ? parts.reverse() : parts).map((part) => ({ text: part, face }));
  });
  return words.every((word): word is Word => word.face !== undefined) ? words : null;
}

/** A line of several fonts as a text a word, side by side; what the first alone writes, or none can, stays as it is. */
function setLine(item: DrawnText, faces: readonly Face[]): DrawnText[] {
  const words = wordsOf(item, faces);
  const first = families[0]?.name;
  if (!words || words.every(({ face }) => face.name === first)) return [item];
  const space = measure(' ', item.size, item.weight);
  const widths = words.map(({ text, face }) => face.widthOf(text) * item.size);
  const whole = widths.reduce((sum, width) => sum + width, (words.length - 1) * space);
  let x = item.x - { start: 0, middle: whole / 2, end: whole }[item.anchor];
  return words.map(({ text, face }, i) => {
    const width = widths[i] ?? 0;
    x += width + space;
    return { ...item, text, family: face.name, x: x - space - width / 2, anchor: 'middle' };
  });
}

/**
 * A drawing whose lines say which font each of their letters takes. For programs that shape a line in one font: of a
 * line in two scripts resvg draws nothing where the fonts make of it a different number of glyphs, as Arabic ones do.
 * @param subsets TrueType fonts, which together hold the letters
 */
export function setInFonts(drawing: Drawing, subsets: readonly FontSubset[]): Drawing {
  const faces = subsets.map(faceOf);
  const set = (items: readonly Item[]): Item[] =>
    items.flatMap((item): Item[] => {
      if (item.kind === 'group') return [{ ...item, items: set(item.items) }];
      return item.kind === 'text' ? setLine(item, faces) : [item];
    });
  return { ...drawing, items: set(drawing.items) };
}
