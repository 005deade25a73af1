import PDFDocument from 'pdfkit';
import type { Drawing, DrawnGroup, DrawnPath, DrawnText, Item } from '../drawing/drawing';
import type { FontSubset } from '../fonts/subset';
import { inOrder, runsOf } from '../text/runs';

type Document = PDFKit.PDFDocument;

/** What a PDF is besides its drawing. */
export interface PdfOptions {
  readonly fonts: readonly FontSubset[];
  /** When it was made: the same date gives the same bytes. */
  readonly date: Date;
}

/** Points to the CSS pixel: 72 to 96. */
const POINTS = 0.75;

/** Stands for characters that none of our fonts has. */
const MISSING = '□';

function drawPath(document: Document, { d, fill, stroke, width = 1, dash }: DrawnPath): void {
  document.path(d);
  if (stroke === undefined) {
    if (fill !== undefined) document.fill(fill);
    return;
  }
  document.lineWidth(width);
  if (dash) document.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
  else document.undash();
  if (fill === undefined) document.stroke(stroke);
  else document.fillAndStroke(fill, stroke);
}

interface Placed {
  readonly text: string;
  readonly font: string;
  readonly width: number;
}

/** Writes lines of text in the fonts that have their characters. */
function textWriter(document: Document, fonts: readonly FontSubset[]): (item: DrawnText) => void {
  const names = fonts.map(({ family, weight }, i) => `${family.replaceAll(' ', '')}-${weight}-${i}`);
  fonts.forEach(({ bytes }, i) => document.registerFont(names[i] ?? '', Buffer.from(bytes)));
  const fontOf = (weight: number) => (code: number) => {
    const i = fonts.findIndex((font) => font.weight === weight && font.codes.has(code));
    return names[i] ?? null;
  };
  const place = ({ text, size, weight }: DrawnText): Placed[] =>
    inOrder(runsOf(text, fontOf(weight)), text).map((run) => {
      const font = run.font ?? 'Helvetica';
      const shown = run.font === null ? run.text.replace(/./gu, MISSING) : run.text;
      document.font(font).fontSize(size);
      return { text: shown, font, width: document.widthOfString(shown) };
    });
  return (item) => {
    const runs = place(item);
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    const start = item.x - { start: 0, middle: width / 2, end: width }[item.anchor];
    const write = (options: PDFKit.Mixins.TextOptions): void => {
      let x = start;
      for (const { text, font, width: taken } of runs) {
        document.font(font).fontSize(item.size);
        document.text(text, x, item.y, { lineBreak: false, baseline: 'alphabetic', ...options });
        x += taken;
      }
    };
    if (item.halo) {
      document.undash().lineWidth(item.halo.width).lineJoin('round').strokeColor(item.halo.colour);
      // The rim is no text of its own: whoever searches or copies finds each line once.
      document.addContent('/Span << /ActualText () >> BDC');
      write({ fill: false, stroke: true });
      document.addContent('EMC');
    }
    document.fillColor(item.fill);
    write({});
  };
}

function drawItems(document: Document, items: readonly Item[], writeText: (item: DrawnText) => void): void {
  const group = ({ x, y, scale, clip, items: inner }: DrawnGroup): void => {
    document.save();
    document.translate(x, y).scale(scale);
    if (clip) document.rect(clip.x, clip.y, clip.width, clip.height).clip();
    drawItems(document, inner, writeText);
    document.restore();
  };
  for (const item of items) {
    if (item.kind === 'group') group(item);
    else if (item.kind === 'path') drawPath(document, item);
    else writeText(item);
  }
}

/**
 * A drawing as a PDF of one page: live text in embedded fonts, so that it can be searched and copied, tagged as one figure
 * with its description. The same drawing, fonts and date give the same bytes.
 */
export function writePdf(drawing: Drawing, { fonts, date }: PdfOptions): Promise<Uint8Array> {
  const { width, height, ground, title, description, items } = drawing;
  const document = new PDFDocument({
    size: [width * POINTS, height * POINTS],
    margin: 0,
    lang: 'en',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: title,
      Subject: description,
      Creator: 'Edgewise',
      Producer: 'Edgewise',
      CreationDate: date,
    },
  });
  const parts: Uint8Array[] = [];
  const written = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (part: Uint8Array) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
  const writeText = textWriter(document, fonts);
  const figure = document.struct('Figure', { alt: description, title }, () => {
    document.save();
    document.scale(POINTS);
    if (ground !== undefined) document.rect(0, 0, width, height).fill(ground);
    drawItems(document, items, writeText);
    document.restore();
  });
  document.addStructure(figure);
  document.end();
  return written;
}
