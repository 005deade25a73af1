import type { Token } from '../../language/document';
import { officeWord } from '../../lexicon/offices';
import { isPersonNoun, loadHeadWords } from '../../lexicon/head-words';
import { stateInName } from '../05-entities/state-bodies';
import type { ClaimDraft, FoundMention } from '../annotated';
import type { Workshop } from './draft';
import { draftOfTie } from './side-by-side';

/** A part and what it belongs to, and the word that ties them. */
interface Membership {
  readonly part: FoundMention;
  readonly whole: FoundMention;
  readonly trigger: Token;
  readonly rule: string;
}

type Finder = (shop: Workshop, part: FoundMention) => readonly Membership[];

const isName = (m: FoundMention | undefined): m is FoundMention =>
  m?.kind === 'name' && m.entities.length === 1;

function labelOf(shop: Workshop, m: FoundMention): string | undefined {
  return shop.ends.label(m.entities[0] ?? '');
}

/** "Ana Roe of the Civic Party", "Jo Bloggs of the Pacers" */
const of: Finder = (shop, part) => {
  const { document } = shop.article;
  if (labelOf(shop, part) !== 'Person') return [];
  return document
    .children(part.head, 'prep')
    .filter((t) => t.lemma === 'of' && t.index === part.to)
    .flatMap((trigger) =>
      document
        .children(trigger.index, 'pobj')
        .map((t) => shop.ends.mentionAt(t.index))
        .filter((m) => isName(m))
        .filter((whole) => labelOf(shop, whole) === 'Organization')
        .map((whole) => ({ part, whole, trigger, rule: 'of' })),
    );
};

/** "The Civic Party's Ana Roe" */
const owned: Finder = (shop, part) => {
  const { document } = shop.article;
  if (labelOf(shop, part) !== 'Person') return [];
  return document
    .children(part.head, 'poss')
    .map((t) => shop.ends.mentionAt(t.index))
    .filter((m) => isName(m))
    .filter((whole) => labelOf(shop, whole) === 'Organization')
    .map((whole) => ({ part, whole, trigger: document.token(part.head), rule: 'owned' }));
};

const SEATS = /^(mp|lawmaker|legislator|senator|congressman|congresswoman)$/i;

/** A seat in parliament is held there, for a party; every other office is held at what stands before it. */
const holdsOffice = (word: string): boolean => officeWord(word) !== '' && !SEATS.test(word);

/** "Pacers guard Ana Roe", "Civic Party activist Ana Roe": no office, or it would be held. */
const described: Finder = (shop, part) => {
  const { document } = shop.article;
  const noun = document.tokens[part.from - 1];
  if (
    labelOf(shop, part) !== 'Person' ||
    !noun ||
    (noun.tag !== 'NN' && noun.dep !== 'compound') ||
    holdsOffice(noun.text)
  )
    return [];
  const whole = shop.ends.mentionAt(noun.index - 1);
  const describes =
    SEATS.test(noun.text) || isPersonNoun(noun.lemma) || loadHeadWords().player.has(noun.lemma);
  return describes && isName(whole) && labelOf(shop, whole) === 'Organization'
    ? [{ part, whole, trigger: noun, rule: 'described' }]
    : [];
};

/** "Venezuela's National Assembly", "the Eritrean army", "US Pacific Command": a state's own body. */
const stateBody: Finder = (shop, part) => {
  const { document } = shop.article;
  if (labelOf(shop, part) !== 'Organization') return [];
  const noun = document.token(part.to - 1);
  if (!loadHeadWords().stateBody.has(noun.lemma.toLowerCase())) return [];
  const state = stateInName(document, part);
  if (state !== null)
    return [{ part, whole: { ...part, entities: [state] }, trigger: noun, rule: 'state-name' }];
  return document
    .children(part.head, 'poss', 'amod', 'compound', 'nmod')
    .map((t) => shop.ends.mentionAt(t.index))
    .filter((m) => m !== undefined && m !== part && m.to <= part.head && labelOf(shop, m) === 'Country')
    .map((whole) => ({ part, whole: whole as FoundMention, trigger: noun, rule: 'state-body' }));
};

const finders: readonly Finder[] = [of, owned, described, stateBody];

/** PART_OF between a person or body and the organization or state that stands by its name. */
export function membershipClaims(shop: Workshop): ClaimDraft[] {
  const { mentions, boilerplate } = shop.article;
  return mentions
    .filter((m) => isName(m) && !boilerplate.has(shop.sentenceIndex(m.head)))
    .flatMap((m) => finders.flatMap((find) => find(shop, m)))
    .flatMap(
      ({ part, whole, trigger, rule }) =>
        draftOfTie(shop, { type: 'PART_OF', subject: part, object: whole, trigger, rule }) ?? [],
    );
}
