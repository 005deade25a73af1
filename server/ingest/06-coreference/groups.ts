import type { EntityLabel } from '../../../model/ontology/labels';
import type { Document, Token, TokenRange } from '../../language/document';
import { canonicalOffice } from '../../lexicon/offices';
import type { FoundOffice } from '../annotated';
import { FAR, type Discourse, type Spoken } from './discourse';
import { mainSides } from './joined-pairs';

const KINDS: Readonly<Record<string, EntityLabel>> = {
  leaders: 'Person',
  presidents: 'Person',
  ministers: 'Person',
  premiers: 'Person',
  men: 'Person',
  women: 'Person',
  diplomats: 'Person',
  politicians: 'Person',
  rivals: 'Person',
  statesmen: 'Person',
  countries: 'Country',
  nations: 'Country',
  states: 'Country',
  governments: 'Country',
  neighbours: 'Country',
  neighbors: 'Country',
  sides: 'Country',
  parties: 'Country',
  camps: 'Country',
  powers: 'Country',
  capitals: 'Country',
  companies: 'Organization',
  firms: 'Organization',
};
const REACH = 8;

/** A phrase that speaks of several: its tokens and what kind they are; null kind for "the two", "they". */
export interface GroupPhrase extends TokenRange {
  readonly head: number;
  readonly label: EntityLabel | null;
  /** "the two ministers": only those who hold such an office. */
  readonly office: string | null;
  readonly size: number;
  /** "Both sides", "the parties": those that were last spoken of together, countries or not. */
  readonly sides: boolean;
}

const COUNTS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, '2': 2, '3': 3 };

/** "the two countries", "both leaders", "the sides", "the two", "the pair"; null for other tokens. */
export function groupAt(document: Document, noun: Token): GroupPhrase | null {
  const word = noun.text.toLowerCase();
  const before = document.tokens[noun.index - 1]?.text.toLowerCase() ?? '';
  const to = noun.index + 1;
  if ((word === 'two' || word === 'pair' || word === 'duo') && before === 'the') {
    const next = document.tokens[to];
    if (noun.head !== noun.index && /^(nummod|compound|amod)$/.test(noun.dep)) return null;
    if (next && /^(NN|JJ|CD|-)/.test(next.tag)) return null;
    return { from: noun.index - 1, to, head: noun.index, label: null, office: null, size: 2, sides: false };
  }
  const label = KINDS[word];
  if (!label || noun.tag !== 'NNS') return null;
  let from = noun.index;
  while (from > 0 && document.token(from - 1).head === noun.index && from > noun.index - 4) from--;
  const words = document.tokens.slice(from, noun.index).map((t) => t.text.toLowerCase());
  const count = words.map((w) => COUNTS[w]).find((n) => n !== undefined);
  const bare = words.length === 1 && words[0] === 'the' && /^(sides|parties)$/.test(word);
  const open = document.children(noun.index, 'prep', 'relcl', 'acl', 'poss').length > 0;
  if (!bare && (count === undefined || open || words.length > 3)) return null;
  const office = label === 'Person' ? officeOf(document, noun, from) : null;
  const sides = /^(sides|parties|camps)$/.test(word) && (count ?? 2) === 2;
  return { from, to, head: noun.index, label, office, size: count ?? 2, sides };
}

function officeOf(document: Document, noun: Token, from: number): string | null {
  const modifiers = document.tokens
    .slice(from, noun.index)
    .map((t) => t.text.toLowerCase())
    .filter((w) => !/^(the|both|two|three|these|those|2|3)$/.test(w));
  const word = noun.lemma.toLowerCase();
  return /^(president|minister|premier)$/.test(word) ? canonicalOffice([...modifiers, word].join(' ')) : null;
}

/** The last so many that the text spoke of together; [] when it spoke of no such group. */
export function membersOf(
  discourse: Discourse,
  group: GroupPhrase,
  offices: readonly FoundOffice[],
): string[] {
  const spoken = discourse.before(group.head, REACH);
  if (group.label === null) {
    const people = pair(
      discourse,
      spoken.filter((s) => s.label === 'Person' && s.named),
      group,
    );
    return people.length > 0
      ? people
      : pair(
          discourse,
          spoken.filter((s) => s.label === 'Country'),
          group,
        );
  }
  const holds = (s: Spoken): boolean =>
    group.office === null ||
    offices.some((o) => o.person === s.entity && canonicalOffice(o.title).endsWith(group.office ?? ''));
  if (group.sides) {
    const sides = mainSides(discourse, group.head, offices);
    if (sides) return [...sides];
  }
  const fits = spoken.filter((s) => s.label === group.label && s.named && holds(s));
  return group.label === 'Country' && group.size === 2
    ? mainPair(discourse, group)
    : pair(discourse, fits, group);
}

/** What a sentence further back counts for, against the one after it. */
const FADING = 0.9;

/**
 * The two countries that the article is about so far: which it names most, the nearer the more. Those of the sentence
 * before need not be meant: "the two countries" outlives a sentence on China.
 */
function mainPair(discourse: Discourse, group: GroupPhrase): string[] {
  const now = discourse.sentenceAt(group.head);
  const weight = new Map<string, number>();
  for (const s of discourse.before(group.head, FAR)) {
    if (s.label !== 'Country' || !s.named) continue;
    const worth = (s.subject ? 1.5 : 1) * FADING ** (now - s.sentence);
    weight.set(s.entity, (weight.get(s.entity) ?? 0) + worth);
  }
  const members = [...weight].sort((a, b) => b[1] - a[1]).slice(0, 2);
  return members.length === 2 ? members.map(([entity]) => entity) : [];
}

/** From the nearest sentence that names enough of them; of more, those that the article speaks of most. */
function pair(discourse: Discourse, fits: readonly Spoken[], group: GroupPhrase): string[] {
  const now = discourse.sentenceAt(group.head);
  const count = new Map<string, number>();
  for (const s of fits) count.set(s.entity, (count.get(s.entity) ?? 0) + (s.subject ? 1.5 : 1));
  for (let back = 0; back <= REACH; back++) {
    const near = new Set(fits.filter((s) => now - s.sentence <= back).map((s) => s.entity));
    if (near.size < group.size) continue;
    return [...near].sort((a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0)).slice(0, group.size);
  }
  return [];
}
