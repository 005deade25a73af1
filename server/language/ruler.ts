import type { RulerPattern, Wanted } from './pipeline';

/** A token while it is being tagged. */
export interface TaggedToken {
  readonly text: string;
  readonly isSpace: boolean;
  tag: string;
  dep: string;
  pos: string;
  morph: string;
  lemma: string;
}

type Test = (token: TaggedToken, lower: string) => boolean;

interface Rule {
  readonly tests: readonly Test[];
  readonly attrs: Readonly<Record<string, string>>;
  readonly target: number;
  readonly order: number;
}

/** spaCy's attribute ruler: tag, word and label to part of speech, morphology and irregular lemma. */
export class Ruler {
  readonly #byTag = new Map<string, Rule[]>();
  readonly #byWord = new Map<string, Rule[]>();
  readonly #rest: Rule[] = [];

  constructor(patterns: readonly RulerPattern[]) {
    patterns.forEach(({ patterns: alternatives, attrs, index }, order) => {
      for (const tokens of alternatives) {
        const target = index < 0 ? tokens.length + index : index;
        this.#file(tokens[0] ?? {}, { tests: tokens.map(testOf), attrs, target, order });
      }
    });
  }

  /** Sets pos, morph, lemma (and where a rule says so tag and dep): every match is found before any is applied, later rules last. */
  run(tokens: readonly TaggedToken[]): void {
    const lower = tokens.map((t) => t.text.toLowerCase());
    const found: { rule: Rule; at: number }[] = [];
    tokens.forEach((token, at) => {
      const lists = [this.#byTag.get(token.tag), this.#byWord.get(lower[at] ?? ''), this.#rest];
      for (const rule of lists.flatMap((list) => list ?? [])) {
        const fits = rule.tests.every((test, j) => {
          const other = tokens[at + j];
          return other !== undefined && test(other, lower[at + j] ?? '');
        });
        if (fits) found.push({ rule, at });
      }
    });
    found.sort((a, b) => a.rule.order - b.rule.order || a.at - b.at);
    for (const { rule, at } of found) {
      const token = tokens[at + rule.target];
      if (token) assign(token, rule.attrs);
    }
  }

  /** Rules are kept by the tag or the word of their first token, so that few are tried. */
  #file(first: Readonly<Record<string, Wanted>>, rule: Rule): void {
    const words = listOf(first['LOWER']);
    const tags = listOf(first['TAG']);
    const map = words ? this.#byWord : this.#byTag;
    for (const key of words ?? tags ?? []) {
      const list = map.get(key);
      if (list) list.push(rule);
      else map.set(key, [rule]);
    }
    if (!words && !tags) this.#rest.push(rule);
  }
}

function listOf(wanted: Wanted | undefined): readonly string[] | undefined {
  if (typeof wanted === 'string') return [wanted];
  return typeof wanted === 'object' ? wanted.IN : undefined;
}

function testOf(wanted: Readonly<Record<string, Wanted>>): Test {
  const tests = Object.entries(wanted).map(([attribute, want]): Test => {
    const is = matcher(want);
    if (attribute === 'TAG') return (t) => is(t.tag);
    if (attribute === 'DEP') return (t) => is(t.dep);
    if (attribute === 'LOWER') return (_, lower) => is(lower);
    return (t) => t.isSpace === want;
  });
  return (token, lower) => tests.every((test) => test(token, lower));
}

function matcher(want: Wanted): (value: string) => boolean {
  if (typeof want !== 'object') return (value) => value === want;
  const { IN, NOT_IN, REGEX } = want;
  if (IN) return (value) => IN.includes(value);
  if (NOT_IN) return (value) => !NOT_IN.includes(value);
  const pattern = new RegExp(REGEX ?? '$.', 'u');
  return (value) => pattern.test(value);
}

function assign(token: TaggedToken, attrs: Readonly<Record<string, string>>): void {
  token.pos = attrs['POS'] ?? token.pos;
  token.tag = attrs['TAG'] ?? token.tag;
  token.dep = attrs['DEP'] ?? token.dep;
  token.lemma = attrs['LEMMA'] ?? token.lemma;
  if (attrs['MORPH'] !== undefined) token.morph = attrs['MORPH'] === '_' ? '' : attrs['MORPH'];
}
