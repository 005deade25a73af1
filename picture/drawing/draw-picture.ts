import type { PictureOptions } from '../../model/picture';
import type { Scene } from '../../model/scene';
import { tenth } from '../appearance/decimal';
import { greys, palettes, type Palette } from '../appearance/palette';
import { captionSize } from '../appearance/lettering';
import { clean } from '../text/clean';
import { writtenDate } from '../text/written-date';
import { nothing, type Block } from './block';
import { describe } from './describe';
import type { DrawnGroup, Drawing, Item } from './drawing';
import { fitScene } from './fit';
import { drawGraph, type DrawnGraph } from './graph';
import { headingBlock, textBlock } from './heading';
import { legendBlock } from './legend';
import { sourceList } from './sources';
import type { Rectangle } from './boxes';

/** Size of small print on a sheet of ordinary size, in pixels, and how far it may grow or shrink with the sheet. */
const PRINT = { size: 10.5, sheet: 1000, least: 0.68, most: 1.6 };
/** The list of sources takes at most this share of the sheet. */
const SOURCES_SHARE = 0.42;
/** And leaves the graph this share, whatever else there is. */
const GRAPH_SHARE = 0.45;

/** The colours of a picture: a transparent one is made for light pages. */
export function paletteOf({ ground, tones }: Pick<PictureOptions, 'ground' | 'tones'>): Palette {
  const scheme = ground === 'dark' ? 'dark' : 'light';
  const palette = (tones === 'grey' ? greys : palettes)[scheme];
  return ground === 'white' || ground === 'none' ? { ...palette, ground: '#FFFFFF' } : palette;
}

/** Only what lies in a part of the plane: nodes whose middle does, and edges between them or across it. */
function within({ nodes, edges, ...rest }: Scene, area: Rectangle): Scene {
  const reach = 60;
  const near = nodes.filter(
    ({ x, y }) =>
      x > area.x - reach &&
      x < area.x + area.width + reach &&
      y > area.y - reach &&
      y < area.y + area.height + reach,
  );
  const refs = new Set(near.map(({ ref }) => ref));
  const kept = edges.filter(({ from, to }) => refs.has(from) || refs.has(to));
  const ends = new Set(kept.flatMap(({ from, to }) => [from, to]));
  return { ...rest, nodes: nodes.filter(({ ref }) => refs.has(ref) || ends.has(ref)), edges: kept };
}

const placed = ({ items }: Block, x: number, y: number): Item[] =>
  items.length === 0 ? [] : [{ kind: 'group', x, y, scale: 1, items }];

/** The graph scaled into a box of the sheet: all of it in the middle, or the part that was asked for. */
function graphGroup(graph: DrawnGraph, room: Rectangle, scale: number, area?: Rectangle): DrawnGroup {
  const { box, items } = graph;
  const fitting = area
    ? scale
    : Math.min(scale, room.width / Math.max(1, box.width), room.height / Math.max(1, box.height));
  const shown = area ?? box;
  const x = room.x + (room.width - shown.width * fitting) / 2 - shown.x * fitting;
  const y = room.y + (room.height - shown.height * fitting) / 2 - shown.y * fitting;
  return { kind: 'group', x, y, scale: fitting, ...(area ? { clip: area } : {}), items };
}

/** What stands over and under the graph, and the room that is left for it. */
interface Sheet {
  readonly heading: Block;
  readonly below: readonly Block[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly room: Rectangle;
  readonly gap: number;
  /** Size of small print. */
  readonly size: number;
}

/** Height that is left for sources: the graph, for which all of it is made, keeps its share. */
function roomForSources(
  { height, margin }: Pick<PictureOptions, 'height' | 'margin'>,
  others: readonly Block[],
  gap: number,
): number {
  const taken = others.reduce((sum, block) => sum + (block.height > 0 ? block.height + gap : 0), 2 * margin);
  return Math.max(0, Math.min(height * SOURCES_SHARE, height * (1 - GRAPH_SHARE) - taken - gap));
}

function sheetOf(scene: Scene, options: PictureOptions, palette: Palette): Sheet {
  const { width, height, margin } = options;
  const print = Math.min(PRINT.most, Math.max(PRINT.least, Math.sqrt(width * height) / PRINT.sheet));
  const size = PRINT.size * print;
  const gap = size * 1.3;
  const inner = Math.max(1, width - 2 * margin);
  const heading = headingBlock(options, palette, inner, size);
  const legend = options.legend ? legendBlock(scene, palette, inner, size) : nothing;
  const made = [options.credits, writtenDate(options.date)].filter((part) => part !== '').join(', ');
  const credits = textBlock([{ text: made, size: size * 0.9, weight: 400, fill: palette.soft }], inner);
  const known = new Set(scene.edges.map(({ ref }) => ref));
  const listed = options.sources.filter(({ edge }) => known.has(edge));
  const most = roomForSources(options, [heading, legend, credits], gap);
  const sources = sourceList(listed, palette, { width: inner, most, size: size * 0.9 });
  const below = [legend, sources, credits].filter((block) => block.height > 0);
  const top = margin + (heading.height > 0 ? heading.height + gap : 0);
  const bottom = below.reduce((sum, block) => sum + block.height + gap, margin);
  const room = { x: margin, y: top, width: inner, height: Math.max(1, height - top - bottom) };
  return { heading, below, numbers: sources.numbers, room, gap, size };
}

function footItems({ below, room, gap }: Sheet, palette: Palette): Item[] {
  if (below.length === 0) return [];
  let y = room.y + room.height;
  const d = `M${tenth(room.x)} ${tenth(y + gap * 0.35)}h${tenth(room.width)}`;
  const blocks = below.flatMap((block) => {
    y += gap;
    const items = placed(block, room.x, y);
    y += block.height;
    return items;
  });
  return [{ kind: 'path', d, stroke: palette.hairline, width: 1 }, ...blocks];
}

/**
 * The picture of a scene: heading, graph, legend, sources and credits on a sheet. Pure: the same scene and options give
 * the same drawing.
 */
export function drawPicture(given: Scene, options: PictureOptions): Drawing {
  const { width, height, margin, area, ground, names } = options;
  const scene = area ? within(given, area) : given;
  const palette = paletteOf(options);
  const sheet = sheetOf(scene, options, palette);
  const { room, size, numbers } = sheet;
  const scale = area
    ? Math.min(room.width / area.width, room.height / area.height)
    : fitScene(scene, room, names);
  const nameSize = captionSize(scale) * names;
  const numberSize = (size * 0.9) / scale;
  const graph = drawGraph(scene, { palette, nameSize, words: options.words, numbers, numberSize });
  return {
    ...{ width, height },
    ...(ground === 'none' ? {} : { ground: palette.ground }),
    title: clean(options.title) || clean(scene.title ?? '') || 'A graph',
    description: clean(options.description) || describe(scene),
    items: [
      graphGroup(graph, room, scale, area),
      ...placed(sheet.heading, margin, margin),
      ...footItems(sheet, palette),
    ],
  };
}
