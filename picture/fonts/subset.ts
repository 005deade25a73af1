import { families, type Family } from './families';

/** Reads a file of an installed package. */
export type ReadPackageFile = (packageName: string, path: string) => Promise<Uint8Array>;

/** The letters of one file that a text uses, as a font of its own. */
export interface FontSubset {
  readonly family: string;
  readonly weight: number;
  readonly codes: ReadonlySet<number>;
  /** TrueType, or WOFF2 where that was asked for. */
  readonly bytes: Uint8Array;
}

type Range = readonly [number, number];

const rangesOf = (words: string): Range[] =>
  words.split(',').map((word) => {
    const [first = '', last = first] = word.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)] as const;
  });

/** Which characters each part of a family says it holds. */
async function partsOf(family: Family, read: ReadPackageFile): Promise<[string, Range[]][]> {
  const told = JSON.parse(new TextDecoder().decode(await read(family.package, 'unicode.json'))) as Record<
    string,
    string
  >;
  return Object.entries(told)
    .map(([part, words]): [string, Range[]] => [part.replace(/^\[(.*)\]$/, '$1'), rangesOf(words)])
    .filter(([part]) => family.parts === undefined || family.parts.includes(part));
}

const holds = (ranges: readonly Range[], code: number): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last);

/** Joins two emoji or says that one is drawn in colour: goes with its neighbours, whatever font they have. */
const joiner = (code: number): boolean => code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f);

/** fontkit reads the box of an empty glyph past its end, which for the last glyph is past the end of the file. */
const PADDING = 16;

/** Of a family, the subsets that a set of characters needs; what they hold is taken out of the set. */
async function subsetsOf(
  family: Family,
  weight: number,
  left: Set<number>,
  format: 'truetype' | 'woff2',
  read: ReadPackageFile,
): Promise<FontSubset[]> {
  const out: FontSubset[] = [];
  const joiners = [...left].filter(joiner);
  const { default: subsetFont } = await import('subset-font');
  for (const [part, ranges] of await partsOf(family, read)) {
    const codes = [...left].filter((code) => !joiner(code) && holds(ranges, code));
    if (codes.length === 0) continue;
    const bytes = await read(family.package, `files/${family.file(part, weight)}.woff2`);
    const text = String.fromCodePoint(...codes, ...joiners);
    const cut = await subsetFont(Buffer.from(bytes), text, {
      targetFormat: format,
      ...(family.variable ? { variationAxes: { wght: weight } } : {}),
    });
    const padded = format === 'truetype' ? Buffer.concat([cut, Buffer.alloc(PADDING)]) : cut;
    out.push({ family: family.name, weight, codes: new Set([...codes, ...joiners]), bytes: padded });
    for (const code of codes) left.delete(code);
  }
  return out;
}

/**
 * The open fonts that texts need, each cut down to the characters that occur: the same texts, the same bytes.
 * Characters that none of our fonts has are in none of the subsets.
 */
export async function fontSubsets(
  texts: Iterable<{ readonly text: string; readonly weight: number }>,
  format: 'truetype' | 'woff2',
  read: ReadPackageFile,
): Promise<FontSubset[]> {
  const byWeight = new Map<number, Set<number>>();
  for (const { text, weight } of texts) {
    const codes = byWeight.get(weight) ?? new Set<number>();
    byWeight.set(weight, codes);
    for (const character of text) codes.add(character.codePointAt(0) ?? 0);
  }
  const out: FontSubset[] = [];
  for (const [weight, codes] of [...byWeight].sort(([a], [b]) => a - b)) {
    const left = new Set([...codes].sort((a, b) => a - b));
    for (const family of families) out.push(...(await subsetsOf(family, weight, left, format, read)));
  }
  return out;
}
