import type { Document, Token } from '../../language/document';
import type { AnnotatedArticle, FoundDate } from '../annotated';
import { isPredicate } from './phrases';
import words from './rules/modality.json';

const timeNouns: ReadonlySet<string> = new Set(words.timeNouns);
const reporting: ReadonlySet<string> = new Set(words.reporting);

/**
 * When a claim is: the nearest date below its own trigger, else below a verb that shares the clause,
 * else one that opens the sentence. A date of speaking ("said on Monday") dates only the speaking.
 */
export function dateOf(article: AnnotatedArticle, trigger: Token): FoundDate | null {
  const { document } = article;
  const sentence = document.sentenceOf(trigger.index);
  const dates = article.dates.filter((d) => d.from >= sentence.from && d.to <= sentence.to);
  if (dates.length === 0) return null;
  const home = new Map(dates.map((d) => [d, homeOf(document, d)]));
  const under = (head: Token) =>
    nearest(
      dates.filter((d) => home.get(d)?.index === head.index),
      trigger,
    );
  const own = under(trigger) ?? (trigger.pos === 'NOUN' ? datedNoun(document, dates, trigger) : null);
  if (own) return own;
  const near = objectDate(document, dates, home, trigger) ?? openingDate(document, dates, home, trigger);
  if (near) return near;
  for (const above of lineage(document, trigger)) {
    const found = under(above) ?? openingDate(document, dates, home, above);
    if (found) return found;
  }
  const lead = dates.find((d) => d.from <= sentence.from + 2);
  const owner = lead && home.get(lead);
  return lead && !(owner && reporting.has(owner.lemma)) ? lead : null;
}

/** The verb or event noun that a date belongs to. */
export function homeOf(document: Document, date: FoundDate): Token | undefined {
  const inside = (t: Token | undefined) => t !== undefined && t.index >= date.from && t.index < date.to;
  let head = document.token(date.from);
  for (let up = document.head(head.index); up && inside(up); up = document.head(head.index)) head = up;
  return document
    .ancestors(head.index)
    .find((t) => isPredicate(t) || (t.pos === 'NOUN' && !inside(t) && !timeNouns.has(t.lemma)));
}

function datedNoun(document: Document, dates: readonly FoundDate[], noun: Token): FoundDate | null {
  const below = new Set(document.subtree(noun.index).map((t) => t.index));
  return nearest(
    dates.filter((d) => below.has(d.from)),
    noun,
  );
}

/** Verbs above that tell the same event: control, coordination, the verb that carries a noun. */
function lineage(document: Document, trigger: Token): Token[] {
  const found: Token[] = [];
  let below = trigger;
  for (const above of document.ancestors(trigger.index)) {
    const shared = [
      'xcomp',
      'conj',
      'dobj',
      'attr',
      'nsubj',
      'nsubjpass',
      'pobj',
      'prep',
      'advcl',
      'pcomp',
      'acl',
    ];
    if (!shared.includes(below.dep) && !goesOn(document, below)) break;
    if (!reporting.has(above.lemma) || below.dep === 'conj') found.push(above);
    below = above;
  }
  return found.filter((t) => isPredicate(t) || t.pos === 'NOUN');
}

/** "Leaves on Friday for London, where he meets": at the same time. */
function goesOn(document: Document, below: Token): boolean {
  return (
    below.dep === 'relcl' &&
    document.children(below.index, 'advmod').some((t) => /^(where|when)$/i.test(t.text))
  );
}

/** "Signed a memorandum on Thursday": the parser may hang the date on the object. */
function objectDate(
  document: Document,
  dates: readonly FoundDate[],
  home: ReadonlyMap<FoundDate, Token | undefined>,
  verb: Token,
): FoundDate | null {
  const objects = document.children(verb.index, 'dobj', 'attr').map((t) => t.index);
  return dates.find((d) => d.from > verb.index && objects.includes(home.get(d)?.index ?? -1)) ?? null;
}

/** A date of an event noun that a verb's own phrase opens with: "During his visit last May, they agreed". */
function openingDate(
  document: Document,
  dates: readonly FoundDate[],
  home: ReadonlyMap<FoundDate, Token | undefined>,
  verb: Token,
): FoundDate | null {
  const opening = document
    .children(verb.index, 'prep')
    .filter((t) => t.index < verb.index)
    .flatMap((t) => document.children(t.index, 'pobj').map((noun) => noun.index));
  return dates.find((d) => opening.includes(home.get(d)?.index ?? -1)) ?? null;
}

function nearest(dates: readonly FoundDate[], trigger: Token): FoundDate | null {
  const distance = (d: FoundDate) =>
    Math.min(Math.abs(d.from - trigger.index), Math.abs(d.to - trigger.index));
  return [...dates].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Whether a date lies wholly after the article's own. */
export function isAhead(date: FoundDate | null, publishedAt: string | null): boolean {
  return date !== null && publishedAt !== null && date.start > publishedAt.slice(0, date.start.length);
}
