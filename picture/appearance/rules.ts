import type { Edge, Node, Value } from '../../model/api/graph';
import { labelOf } from '../../model/scene';
import type { StyleRule } from '../../model/style-rules';
import type { Change } from './change';
import { iconNames, isIcon } from './icons';
import type { Palette } from './palette';
import { categories, rampColour, shares } from './scales';
import type { Shown } from './shown';

/** Values that were worked out over the scene, by measure and ref. */
export type Measures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What the rules come to, by ref. */
export type Changes = ReadonlyMap<string, Change>;

/** Least and most of what is spread by numbers, in pixels. */
const SIZES = [20, 64] as const;
const WIDTHS = [1, 8] as const;
/** What may be given outright, in pixels. */
const BOUNDS = { size: [8, 160], width: [0.5, 20] } as const;

type Item = Node | Edge;
const isEdge = (item: Item): item is Edge => 'from' in item;
const kindOf = (item: Item): string => (isEdge(item) ? item.type : labelOf(item));

function degreesOf({ edges }: Shown): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of edges)
    for (const end of from === to ? [from] : [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
}

interface Given {
  readonly degrees: ReadonlyMap<string, number>;
  readonly measures: Measures;
}

/** What decides for one node or edge; undefined where it has no such thing, which leaves its look alone. */
function valueOf(item: Item, { source }: StyleRule, { degrees, measures }: Given): Value | undefined {
  const degree = (ref: string) => degrees.get(ref) ?? 0;
  switch (source.by) {
    case 'property':
      return item.properties[source.name];
    case 'degree':
      return isEdge(item) ? Math.max(degree(item.from), degree(item.to)) : degree(item.ref);
    case 'measure':
      return measures[source.name]?.[item.ref];
    case 'value':
      return source.value;
  }
}

const words = (value: Value): string => {
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const within = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(least, value));

/** One value for all: a colour, a number of pixels, an icon's name, a text. Nonsense changes nothing. */
function outright(sets: StyleRule['sets'], text: string): Change {
  if (sets === 'colour') return /^#[0-9a-f]{6}$/i.test(text) ? { colour: text } : {};
  if (sets === 'icon') return isIcon(text) ? { icon: text } : {};
  if (sets === 'caption') return { caption: text };
  const pixels = Number(text);
  return text.trim() !== '' && Number.isFinite(pixels) ? { [sets]: within(pixels, BOUNDS[sets]) } : {};
}

type Spread = (value: Value) => Change;

/** How values are spread where all are numbers. */
function byNumber(rule: StyleRule, values: readonly number[], palette: Palette): Spread {
  const share = shares(values, rule.ranked);
  const spread = ([least, most]: readonly [number, number], part: number) => least + (most - least) * part;
  return (value) => {
    const part = share(Number(value));
    if (rule.sets === 'colour') return { colour: rampColour(palette, part) };
    if (rule.sets === 'width') return { width: spread(WIDTHS, part) };
    // The area grows with the value, as the eye compares areas.
    if (rule.sets === 'size') return { size: spread(SIZES, Math.sqrt(part)) };
    return {};
  };
}

/** How values are spread where they are names: each its colour or icon, the most frequent first. */
function byName(rule: StyleRule, values: readonly Value[], palette: Palette): Spread {
  const places = categories(values.map(words));
  return (value) => {
    const place = places.get(words(value)) ?? 0;
    if (rule.sets === 'colour') return { colour: palette.categories[place] ?? palette.labels.Topic };
    const icon = iconNames[place];
    return rule.sets === 'icon' && icon ? { icon } : {};
  };
}

function spreadOf(rule: StyleRule, values: readonly Value[], palette: Palette): Spread {
  if (rule.source.by === 'value') return (value) => outright(rule.sets, words(value));
  if (rule.sets === 'caption') return (value) => ({ caption: words(value) });
  if (isNamed(rule, values)) return byName(rule, values, palette);
  return byNumber(
    rule,
    values.filter((value) => typeof value === 'number'),
    palette,
  );
}

/** Whether values are taken as names: where not all of them are numbers, or the rule says so. */
const isNamed = (rule: StyleRule, values: readonly Value[]): boolean =>
  rule.asNames || rule.sets === 'icon' || values.some((value) => typeof value !== 'number');

/** What decides, for all that a rule is about. */
function valuedBy(rule: StyleRule, shown: Shown, given: Given): { ref: string; value: Value }[] {
  const items: readonly Item[] = rule.on === 'node' ? shown.nodes : shown.edges;
  const meant = items.filter((item) => rule.only === null || kindOf(item) === rule.only);
  return meant.flatMap((item) => {
    const value = valueOf(item, rule, given);
    return value === undefined || value === null ? [] : [{ ref: item.ref, value }];
  });
}

/**
 * What rules make of what is shown: which nodes and edges look otherwise than by themselves, and how. Later rules win.
 * Values spread over what is shown, so that hiding the giant makes room for the others.
 */
export function changesOf(
  shown: Shown,
  rules: readonly StyleRule[],
  measures: Measures,
  palette: Palette,
): Changes {
  const changes = new Map<string, Change>();
  if (rules.length === 0) return changes;
  const given = { degrees: degreesOf(shown), measures };
  for (const rule of rules) {
    const valued = valuedBy(rule, shown, given);
    const spread = spreadOf(
      rule,
      valued.map(({ value }) => value),
      palette,
    );
    for (const { ref, value } of valued) changes.set(ref, { ...changes.get(ref), ...spread(value) });
  }
  return changes;
}

/** What a rule comes to, for a legend. */
export type RuleKey =
  /** Numbers, from the least to the most, each with what it is drawn as. */
  | {
      readonly by: 'number';
      readonly least: number;
      readonly most: number;
      readonly colours: readonly string[];
    }
  /** Names, the most frequent first, each with what it is drawn as; `more` are not listed. */
  | {
      readonly by: 'name';
      readonly names: readonly { readonly words: string; readonly change: Change }[];
      readonly more: number;
    };

/** Names that a legend lists of one rule. */
const LISTED = 8;

/** What a rule comes to in what is shown; null where it concerns nothing, or needs no words: captions, one value for all. */
export function keyOf(rule: StyleRule, shown: Shown, measures: Measures, palette: Palette): RuleKey | null {
  if (rule.source.by === 'value' || rule.sets === 'caption') return null;
  const values = valuedBy(rule, shown, { degrees: degreesOf(shown), measures }).map(({ value }) => value);
  const numbers = values.filter((value) => typeof value === 'number');
  if (values.length === 0) return null;
  if (!isNamed(rule, values)) {
    const sorted = [...numbers].sort((a, b) => a - b);
    const colours = rule.sets === 'colour' ? palette.ramp : [];
    return { by: 'number', least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0, colours };
  }
  if (rule.sets !== 'colour' && rule.sets !== 'icon') return null;
  const spread = spreadOf(rule, values, palette);
  const byWords = new Map(values.map((value) => [words(value), value]));
  const names = [...categories(values.map(words)).keys()];
  const listed = names
    .slice(0, LISTED)
    .map((name) => ({ words: name, change: spread(byWords.get(name) ?? name) }));
  return { by: 'name', names: listed, more: names.length - listed.length };
}
