import type { RelationshipType } from '../../../model/ontology/relationship-types';
import type { Token } from '../../language/document';
import type { ClaimDraft, FoundMention } from '../annotated';
import type { Workshop } from './draft';
import { nounCertainty } from './modality';
import { draftOfTie } from './side-by-side';
import { dateOf } from './when';
import nouns from './rules/place-nouns.json';

/** One thing that the text puts into another, and the word that does it. */
interface Placing {
  readonly type: RelationshipType;
  readonly inner: FoundMention;
  readonly outer: FoundMention;
  readonly trigger: Token;
  readonly rule: string;
}

type Finder = (shop: Workshop, mention: FoundMention) => readonly Placing[];

const towns: ReadonlySet<string> = new Set(nouns.towns);
const regions: ReadonlySet<string> = new Set(nouns.regions);
const gatherings: ReadonlySet<string> = new Set(nouns.gatherings);
const within: ReadonlySet<string> = new Set(['in', 'at']);
const OWNERS = ['poss', 'amod', 'compound', 'nmod'];

const labelIs = (shop: Workshop, mention: FoundMention | undefined, ...labels: string[]): boolean =>
  mention !== undefined &&
  mention.entities.length === 1 &&
  labels.includes(shop.ends.label(mention.entities[0] ?? '') ?? '');

const isName = (mention: FoundMention) => mention.kind === 'name' || mention.kind === 'adjective';

/** Countries and places below a noun that own it: "Russia's", "Russian". */
function owner(shop: Workshop, noun: number, not: FoundMention): FoundMention | undefined {
  return shop.article.document
    .children(noun, ...OWNERS)
    .map((token) => shop.ends.mentionAt(token.index))
    .find((m) => m !== undefined && m !== not && labelIs(shop, m, 'Country', 'Place'));
}

const typeOf = (noun: Token): RelationshipType => (regions.has(noun.lemma) ? 'PART_OF' : 'LOCATED_IN');
const isPlaceNoun = (noun: Token | undefined): noun is Token =>
  noun !== undefined && (towns.has(noun.lemma) || regions.has(noun.lemma));

/** "Hanover, Germany" */
const afterComma: Finder = (shop, inner) => {
  const { document } = shop.article;
  if (!labelIs(shop, inner, 'Place') || document.tokens[inner.to]?.text !== ',') return [];
  const outer = shop.ends.mentionAt(inner.to + 1);
  if (outer?.from !== inner.to + 1 || !labelIs(shop, outer, 'Country', 'Place')) return [];
  if (document.token(outer.head).dep === 'conj' && !labelIs(shop, outer, 'Country')) return [];
  const { head, dep } = document.token(outer.head);
  // Two joined by a comma alone are no list: one of three or more has an "and".
  const last = document.conjuncts(inner.head).at(-1)?.index === outer.head;
  const listed = dep === 'conj' && (!last || document.child(inner.head, 'cc') !== undefined);
  const tied = head >= inner.from && head < inner.to && !listed;
  const trigger = document.token(inner.to);
  return tied ? [{ type: 'LOCATED_IN', inner, outer, trigger, rule: 'comma' }] : [];
};

/** "Russia's southern city of Sochi", "the Indonesian province of Aceh" */
const ownedOf: Finder = (shop, inner) => {
  const { document } = shop.article;
  const of = document.head(inner.head);
  const noun = of?.lemma === 'of' ? document.head(of.index) : undefined;
  if (!labelIs(shop, inner, 'Place') || !isPlaceNoun(noun)) return [];
  const outer = owner(shop, noun.index, inner);
  return outer ? [{ type: typeOf(noun), inner, outer, trigger: noun, rule: 'owned-of' }] : [];
};

/** "Ukraine's Crimea region", "Syria's Hmeimim base", "Russia's Sochi" */
const owned: Finder = (shop, inner) => {
  const { document } = shop.article;
  if (!labelIs(shop, inner, 'Place') || inner.kind !== 'name') return [];
  const above = document.head(inner.head);
  const noun =
    document.token(inner.head).dep === 'compound' && isPlaceNoun(above) ? above : document.token(inner.head);
  const outer = owner(shop, noun.index, inner);
  const joined = outer !== undefined && document.child(outer.head, 'cc') !== undefined;
  return outer && !joined ? [{ type: typeOf(noun), inner, outer, trigger: noun, rule: 'owned' }] : [];
};

/** "Seongju, a town in South Korea", "Moscow, the Russian capital" */
const apposed: Finder = (shop, inner) => {
  const { document } = shop.article;
  if (!labelIs(shop, inner, 'Place')) return [];
  return document.children(inner.head, 'appos').flatMap((noun): Placing[] => {
    if (!isPlaceNoun(noun)) return [];
    const below = document.children(noun.index, 'prep').flatMap((p) => document.children(p.index, 'pobj'));
    const [outer] = [
      ...below.map((t) => shop.ends.mentionAt(t.index)),
      owner(shop, noun.index, inner),
    ].filter((m) => m !== undefined && labelIs(shop, m, 'Country', 'Place'));
    return outer ? [{ type: 'LOCATED_IN', inner, outer, trigger: noun, rule: 'apposed' }] : [];
  });
};

/** "the Eastern Economic Forum in Vladivostok", "the Colon Theatre in Bogota" */
const inside: Finder = (shop, inner) => {
  const { document } = shop.article;
  const isEvent = labelIs(shop, inner, 'Event');
  if (!isEvent && !labelIs(shop, inner, 'Place', 'Organization')) return [];
  const next = document.tokens[inner.to];
  const beside = next && within.has(next.lemma) ? shop.ends.mentionAt(inner.to + 1) : undefined;
  if (next && isEvent && beside?.from === inner.to + 1 && labelIs(shop, beside, 'Country', 'Place'))
    return [{ type: 'HELD_IN', inner, outer: beside, trigger: next, rule: 'inside' }];
  return document
    .children(inner.head, 'prep')
    .filter((p) => within.has(p.lemma))
    .flatMap((p) =>
      document.children(p.index, 'pobj').map((t) => ({ p, outer: shop.ends.mentionAt(t.index) })),
    )
    .flatMap(({ p, outer }): Placing[] =>
      outer && labelIs(shop, outer, 'Country', 'Place') && outer.kind === 'name'
        ? [{ type: isEvent ? 'HELD_IN' : 'LOCATED_IN', inner, outer, trigger: p, rule: 'inside' }]
        : [],
    );
};

/** "the Delhi-based National Stock Exchange" */
const based: Finder = (shop, outer) => {
  const { document } = shop.article;
  const word = document.head(outer.head);
  if (!labelIs(shop, outer, 'Country', 'Place') || word?.lemma !== 'base' || word.dep !== 'amod') return [];
  const inner = shop.ends.mentionAt(word.head);
  return inner && labelIs(shop, inner, 'Organization') && inner.kind === 'name'
    ? [{ type: 'LOCATED_IN', inner, outer, trigger: word, rule: 'based' }]
    : [];
};

const finders: readonly Finder[] = [afterComma, ownedOf, owned, apposed, inside, based];

function draftOf(shop: Workshop, placing: Placing): ClaimDraft | null {
  const { type, inner, outer } = placing;
  const tie = { ...placing, subject: inner, object: outer };
  if (type !== 'HELD_IN') return draftOfTie(shop, tie);
  const { document } = shop.article;
  const noun = document.token(inner.head);
  return draftOfTie(shop, tie, { ...nounCertainty(document, noun, type), date: dateOf(shop.article, noun) });
}

/** "A summit in Brussels": events are held somewhere, named or not. */
const isEvent = (shop: Workshop, mention: FoundMention): boolean =>
  mention.kind === 'nominal' &&
  labelIs(shop, mention, 'Event') &&
  gatherings.has(shop.article.document.token(mention.head).lemma);

/** LOCATED_IN, PART_OF and HELD_IN between names that stand side by side. */
export function placeClaims(shop: Workshop): ClaimDraft[] {
  const { mentions, boilerplate } = shop.article;
  return mentions
    .filter(
      (mention) =>
        (isName(mention) || isEvent(shop, mention)) && !boilerplate.has(shop.sentenceIndex(mention.head)),
    )
    .flatMap((mention) => finders.flatMap((find) => find(shop, mention)))
    .flatMap((placing) => draftOf(shop, placing) ?? []);
}
