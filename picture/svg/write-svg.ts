import { decimal, tenth } from '../appearance/decimal';
import type { Drawing, DrawnGroup, DrawnPath, DrawnText, Item } from '../drawing/drawing';
import { isRightToLeft } from '../text/direction';
import { escapeXml } from './escape';

/** Names of fonts for letters that every system has, the one that was measured first. */
export const fontStack =
  "Inter, 'Inter Variable', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

type Attributes = Readonly<Record<string, string | number | undefined>>;

function attributes(given: Attributes): string {
  return Object.entries(given)
    .filter((pair): pair is [string, string | number] => pair[1] !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? decimal(value) : escapeXml(value)}"`)
    .join('');
}

const pathStyle = ({ fill, stroke, width, dash }: DrawnPath): string =>
  attributes({
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke === undefined ? undefined : width,
    'stroke-dasharray': dash?.map(decimal).join(' '),
  });

function textStyle({ family, size, weight, fill, anchor, halo }: DrawnText): string {
  const rim = halo && {
    stroke: halo.colour,
    'stroke-width': halo.width,
    'stroke-opacity': halo.opacity,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  const at = anchor === 'start' ? undefined : anchor;
  return attributes({
    fill,
    'font-family': family,
    'font-size': size,
    'font-weight': weight,
    'text-anchor': at,
    ...rim,
  });
}

/** A line that runs from right to left begins at its right: there "start" is what stands at the right. */
function textTag({ text, x, y, anchor }: DrawnText): string {
  const turned = { start: 'end', middle: 'middle', end: 'start' }[anchor];
  const direction = isRightToLeft(text) ? attributes({ direction: 'rtl', 'text-anchor': turned }) : '';
  return `<text x="${tenth(x)}" y="${tenth(y)}"${direction}>${escapeXml(text)}</text>`;
}

const styleOf = (item: DrawnPath | DrawnText): string =>
  item.kind === 'path' ? pathStyle(item) : textStyle(item);

function tagOf(item: DrawnPath | DrawnText, { nameOf }: SvgOptions): string {
  if (item.kind === 'text') return textTag(item);
  const name = item.of === undefined ? undefined : nameOf?.(item.of);
  return `<path d="${item.d}"${attributes({ id: name })}/>`;
}

/** Parts of a file with what they need to know of each other: each clip gets a name of its own. */
interface Writing {
  readonly parts: string[];
  readonly options: SvgOptions;
  clips: number;
}

/** Items of the same kind and style that follow each other share one group, which carries the style once. */
function writeItems(items: readonly Item[], writing: Writing): void {
  const { parts } = writing;
  let open = '';
  const close = () => {
    if (open !== '') parts.push('</g>\n');
    open = '';
  };
  for (const item of items) {
    if (item.kind === 'group') {
      close();
      writeGroup(item, writing);
      continue;
    }
    const style = item.kind + styleOf(item);
    if (style !== open) {
      close();
      parts.push(`<g${styleOf(item)}>`);
      open = style;
    }
    parts.push(tagOf(item, writing.options));
  }
  close();
}

function writeGroup({ x, y, scale, clip, items }: DrawnGroup, writing: Writing): void {
  const { parts } = writing;
  const factor = Math.round(scale * 1e5) / 1e5;
  const transform = `translate(${decimal(x)} ${decimal(y)})${factor === 1 ? '' : ` scale(${factor})`}`;
  if (clip === undefined) parts.push(`<g transform="${transform}">\n`);
  else {
    const name = `part-${++writing.clips}`;
    const { x: left, y: top, width, height } = clip;
    const box = attributes({ x: left, y: top, width, height });
    parts.push(`<clipPath id="${name}"><rect${box}/></clipPath>\n`);
    parts.push(`<g transform="${transform}" clip-path="url(#${name})">\n`);
  }
  writeItems(items, writing);
  parts.push('</g>\n');
}

/** What a file is besides its drawing. */
export interface SvgOptions {
  /** A style sheet with fonts that stand in the file itself. */
  readonly fontFaces?: string;
  /** A name in the file for the shape of a node or the line of an edge, by ref; where it is not said none is named. */
  readonly nameOf?: (ref: string) => string | undefined;
}

/**
 * A drawing as an SVG 1.1 document: live text, no scripts, nothing that is loaded from elsewhere.
 * The same drawing gives the same bytes.
 */
export function writeSvg(drawing: Drawing, options: SvgOptions = {}): string {
  const { width, height, ground, title, description } = drawing;
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    ...{ width, height },
    viewBox: `0 0 ${decimal(width)} ${decimal(height)}`,
    role: 'img',
    'aria-labelledby': 'title description',
    'font-family': fontStack,
  });
  const parts = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg${root}>\n`,
    `<title id="title">${escapeXml(title)}</title>\n`,
    `<desc id="description">${escapeXml(description)}</desc>\n`,
    options.fontFaces === undefined ? '' : `<style>${options.fontFaces}</style>\n`,
    ground === undefined ? '' : `<rect${attributes({ width, height, fill: ground })}/>\n`,
  ];
  const writing: Writing = { parts, options, clips: 0 };
  writeItems(drawing.items, writing);
  parts.push('</svg>\n');
  return parts.join('');
}
