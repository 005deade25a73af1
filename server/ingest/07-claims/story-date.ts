import type { RelationshipType } from '../../../model/ontology/relationship-types';
import type { Document, Token } from '../../language/document';
import type { AnnotatedArticle, FoundDate } from '../annotated';
import { isHeadline } from './modality';
import { isPredicate } from './phrases';
import words from './rules/modality.json';

const lasting: ReadonlySet<string> = new Set(words.lastingTypes);
const DAY_MS = 86_400_000;
/** How many days before its publication an article's own news lies at most. */
const NEWS_DAYS = 9;
/** Sentences that may tell when a title's news was. */
const LEAD = 4;

/** The date that a story stands at in each sentence: the last that a main clause gave, as long as it is news. */
export function storyDates(
  article: AnnotatedArticle,
  homeOf: (date: FoundDate) => Token | undefined,
): readonly (FoundDate | null)[] {
  const { document, boilerplate } = article;
  const own = document.sentences.map((sentence, index) => {
    if (boilerplate.has(index)) return null;
    const here = article.dates.filter((d) => d.from >= sentence.from && d.to <= sentence.to);
    return here.find((d) => isNews(d, article.publishedAt) && isMain(document, homeOf(d))) ?? null;
  });
  // A title and a lead without a date stand where the first sentences do.
  let now = own.slice(0, LEAD).find((d) => d !== null) ?? null;
  return own.map((date) => (now = date ?? now));
}

function isNews({ start }: FoundDate, publishedAt: string | null): boolean {
  if (publishedAt === null || start.length < 10) return false;
  const days = (Date.parse(publishedAt) - Date.parse(start)) / DAY_MS;
  return days >= 0 && days <= NEWS_DAYS;
}

function isMain(document: Document, verb: Token | undefined): boolean {
  return (
    verb !== undefined &&
    isPredicate(verb) &&
    (verb.dep === 'ROOT' || document.head(verb.index)?.dep === 'ROOT')
  );
}

/**
 * Whether an undated clause tells the story on, so that it happened at the story's date: in the simple past or the
 * present perfect, an event and no lasting state, in no clause on earlier times ("had met", "who met", "after").
 */
export function tellsOn(document: Document, trigger: Token, type: RelationshipType): boolean {
  if (lasting.has(type)) return false;
  const verb = isPredicate(trigger) ? trigger : document.ancestors(trigger.index).find((t) => isPredicate(t));
  if (!verb) return false;
  for (const t of [verb, ...document.ancestors(verb.index)]) {
    if (!isPredicate(t)) continue;
    if (t.dep === 'relcl' || t.dep === 'acl') return false;
    const below = document.children(t.index, 'aux', 'mark');
    if (below.some((w) => /^(had|since|when|before|after|as)$/i.test(w.text))) return false;
  }
  return (verb.tag !== 'VBZ' && verb.tag !== 'VBP') || isHeadline(document, verb);
}
