import data from './line-kinds.json';
import type { Line } from './lines';

/** What a line is. Credits, navigation and metadata are kept in the text and not read for claims. */
export type LineKind = 'title' | 'heading' | 'prose' | 'caption' | 'credit' | 'navigation' | 'metadata';

export interface CleanLine extends Line {
  readonly kind: LineKind;
  /** How many characters at the line's head are a dateline ("TOKYO (Reuters) - "), read apart from the sentence. */
  readonly dateline: number;
}

const patterns = Object.entries(data).map(
  ([kind, sources]) =>
    [kind as keyof typeof data, sources.map((source) => new RegExp(source, 'iu'))] as const,
);
/** Captions name agencies in their own spelling: case tells "AP" from "ap". */
const captions = data.caption.map((source, index) => new RegExp(source, index === 0 ? 'u' : 'iu'));

/**
 * "TOKYO (Reuters) - ", "TOKYO, March 20. /TASS/. ", "MOSCOW, April 28 — ", "CARACAS, Venezuela — ": places in capitals,
 * agency, dash.
 */
const DATELINE =
  /^\s*\p{Lu}[\p{Lu} .,'’/-]{2,}(?:, \p{Lu}\p{Ll}[\p{L}. ]+?)?(?:,? ?\p{Lu}\p{Ll}+\.? \d{1,2}(?:, \d{4})?)?[.,:]?\s*(?:\([^)]{2,40}\)|\/[\p{L} ]+\/\.?)?\s*(?:[-–—]+ |(?<=\/\. ?))/u;
const SENTENCE_END = /[.!?…:;]["'”’)\]]*\s*$/;
const HEADING_WORDS = 14;

export function datelineLength(text: string): number {
  return DATELINE.exec(text)?.[0].length ?? 0;
}

function kindOf(text: string, titled: boolean): LineKind {
  const trimmed = text.trim();
  for (const [kind, sources] of patterns) {
    if ((kind === 'caption' ? captions : sources).some((source) => source.test(trimmed))) return kind;
  }
  const short = trimmed.split(/\s+/).length <= HEADING_WORDS && !SENTENCE_END.test(trimmed);
  if (!titled) return 'title';
  return short || trimmed.startsWith('#') ? 'heading' : 'prose';
}

/**
 * Tells prose from what stands around it. The first line that is no navigation is the title.
 * @param skip characters at the head of the text that are metadata (front matter)
 */
export function classify(lines: readonly Line[], skip = 0): CleanLine[] {
  let titled = false;
  return lines
    .filter((line) => line.text.trim() !== '')
    .map((line) => {
      if (line.end <= skip) return { ...line, kind: 'metadata', dateline: 0 };
      const dateline = datelineLength(line.text);
      const kind = dateline > 0 ? 'prose' : kindOf(line.text, titled);
      titled ||= kind === 'title' || kind === 'prose';
      return { ...line, kind, dateline };
    });
}

/** Whether the sentences of such a line are read for claims. */
export function isRead(kind: LineKind): boolean {
  return kind !== 'credit' && kind !== 'navigation' && kind !== 'metadata';
}
