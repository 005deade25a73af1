import type { Line } from './lines';

/** How much of a page, at its head and at its foot, may hold what stands on every page. */
const MARGIN = 0.1;

export interface Page {
  /** In points. */
  readonly height: number;
  readonly lines: readonly Line[];
}

const isMarginal = ({ height }: Page, line: Line) =>
  line.base < MARGIN * height || line.base > (1 - MARGIN) * height;

const numberless = (text: string) => text.replace(/\d+/g, '#');

const isPageNumber = (text: string) => /^(page )?[-–—]?\s*\d{1,4}\s*[-–—]?( (of|\/) \d{1,4})?$/i.test(text);

/** The pages without their running heads, feet and page numbers, which would stand in the middle of sentences. */
export function withoutRunning(pages: readonly Page[]): Page[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const texts = page.lines.filter((line) => isMarginal(page, line)).map(({ text }) => numberless(text));
    for (const text of new Set(texts)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const isRunning = ({ text }: Line) =>
    isPageNumber(text) || (pages.length > 2 && (counts.get(numberless(text)) ?? 0) > pages.length / 2);
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => !(isMarginal(page, line) && isRunning(line))),
  }));
}
