import type { Palette } from '../appearance/palette';
import { clean } from '../text/clean';
import { widest } from '../text/measure';
import { wrap } from '../text/wrap';
import type { Block } from './block';
import type { DrawnText } from './drawing';

interface Row {
  readonly text: string;
  readonly size: number;
  readonly weight: DrawnText['weight'];
  readonly fill: string;
}

/** Lines of text below each other, each broken where it is wider than the sheet. */
export function textBlock(rows: readonly Row[], width: number): Block {
  const items: DrawnText[] = [];
  let height = 0;
  for (const { text, ...style } of rows)
    for (const line of wrap(clean(text), style, width / widest(style.weight))) {
      height += style.size * 1.3;
      items.push({ kind: 'text', text: line, x: 0, y: height - style.size * 0.3, anchor: 'start', ...style });
    }
  return { items, height };
}

/** Title and subtitle; nothing where both are empty. */
export function headingBlock(
  { title, subtitle }: { readonly title: string; readonly subtitle: string },
  palette: Palette,
  width: number,
  size: number,
): Block {
  return textBlock(
    [
      { text: title, size: size * 2, weight: 700, fill: palette.ink },
      { text: subtitle, size: size * 1.2, weight: 400, fill: palette.soft },
    ],
    width,
  );
}
