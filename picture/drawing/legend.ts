import { labelOf, type Scene } from '../../model/scene';
import { entityLabels } from '../../model/ontology/labels';
import { quadClassOf } from '../../model/ontology/relationship-types';
import { tenth } from '../appearance/decimal';
import { outlinePath } from '../appearance/outline';
import { labelColour, type Palette } from '../appearance/palette';
import { quadWords } from '../appearance/quad-words';
import { shapeOf } from '../appearance/shapes';
import { sureties, suretyOf } from '../appearance/surety';
import { clean } from '../text/clean';
import { ascent, descent, measure, widest } from '../text/measure';
import type { Block } from './block';
import type { DrawnPath, DrawnText, Item } from './drawing';

/** A mark and what it means. */
interface Entry {
  readonly words: string;
  /** Width of the mark in em. */
  readonly markWidth: number;
  mark(x: number, middle: number, em: number): DrawnPath[];
}

function labelEntry(label: string, palette: Palette): Entry {
  const shape = shapeOf(label);
  const ratio = Math.max(1, shape.ratio ?? 1);
  const fill = labelColour(palette, label);
  return {
    words: clean(label),
    markWidth: ratio,
    mark: (x, middle, em) => {
      const box = { x: x + (ratio * em) / 2, y: middle, width: ratio * em, height: em };
      return [{ kind: 'path', d: outlinePath(shape, box), fill }];
    },
  };
}

function lineEntry(words: string, stroke: string, dash?: readonly number[], crossed = false): Entry {
  return {
    words,
    markWidth: 2.2,
    mark: (x, middle, em) => {
      const style = { stroke, width: em * 0.16 };
      const scaled = dash ? { dash: dash.map((length) => length * em * 0.08) } : {};
      const line: DrawnPath = {
        kind: 'path',
        d: `M${tenth(x)} ${tenth(middle)}h${tenth(2.2 * em)}`,
        ...style,
        ...scaled,
      };
      const bar: DrawnPath = {
        kind: 'path',
        d: `M${tenth(x + 1.1 * em)} ${tenth(middle - em * 0.35)}v${tenth(0.7 * em)}`,
        ...style,
      };
      return crossed ? [line, bar] : [line];
    },
  };
}

/** The meanings that occur in a scene, in three groups: shapes, colours of lines, styles of lines. */
function entriesOf({ nodes, edges }: Scene, palette: Palette): Entry[] {
  const labels = new Set(nodes.map(labelOf));
  const known: readonly string[] = entityLabels;
  const others = [...labels].filter((label) => !known.includes(label)).sort();
  const quads = new Set(edges.map(({ type }) => quadClassOf(type)));
  const drawn = new Set(edges.map(suretyOf));
  const surest = drawn.size === 1 && drawn.has('happened');
  return [
    ...[...known, ...others].filter((label) => labels.has(label)).map((label) => labelEntry(label, palette)),
    ...quadWords
      .filter(({ name }) => quads.has(name))
      .map(({ name, words }) => lineEntry(words, palette.quads[name])),
    ...sureties
      .filter(({ name }) => drawn.has(name) && !surest)
      .map(({ words, dash, crossed }) => lineEntry(words, palette.soft, dash, crossed)),
  ];
}

/** What marks mean, in as many rows as they need. */
export function legendBlock(scene: Scene, palette: Palette, width: number, size: number): Block {
  const items: Item[] = [];
  const row = size * 1.75;
  let [x, rows] = [0, 0];
  for (const entry of entriesOf(scene, palette)) {
    const markWidth = entry.markWidth * size;
    const taken = markWidth + size * 0.55 + measure(entry.words, size, 400) * widest(400);
    if (x > 0 && x + taken > width) [x, rows] = [0, rows + 1];
    const middle = rows * row + row / 2;
    const text: DrawnText = {
      ...{ kind: 'text', text: entry.words, size, weight: 400, fill: palette.soft, anchor: 'start' },
      x: x + markWidth + size * 0.55,
      y: middle + ((ascent - descent) / 2 - 0.06) * size,
    };
    items.push(...entry.mark(x, middle, size), text);
    x += taken + size * 1.6;
  }
  return { items, height: items.length === 0 ? 0 : (rows + 1) * row };
}
