import type { Token } from '../../language/document';
import { canonicalOffice, loadOffices } from '../../lexicon/offices';
import { isPersonNoun } from '../../lexicon/head-words';
import type { FoundOffice } from '../annotated';
import type { Discourse } from './discourse';

const REACH = 4;

/** "The": someone certain; with an owner or a clause behind it the phrase says itself who. */
function isBareDefinite(discourse: Discourse, noun: Token): boolean {
  const below = discourse.document.children(noun.index);
  return (
    noun.tag === 'NN' &&
    below.some((t) => t.text.toLowerCase() === 'the') &&
    !below.some((t) => /^(prep|relcl|acl|poss|appos|conj|nummod)$/.test(t.dep))
  );
}

/** "The 35-year-old lawmaker", "the veteran politician": a person described, who was named just before. */
function isDescribed(discourse: Discourse, noun: Token): boolean {
  const below = discourse.document.children(noun.index, 'amod');
  return below.some((t) => t.text === 'old' && discourse.document.child(t.index, 'npadvmod') !== undefined);
}

/**
 * Whom a definite noun for one person means, when no office tells: of those named just before the one whose title holds
 * the word, or the subject of the sentence before where the phrase gives an age. Null when nobody fits.
 */
export function personPhraseOf(
  discourse: Discourse,
  noun: Token,
  offices: readonly FoundOffice[],
): string | null {
  if (!isBareDefinite(discourse, noun) || !isPersonNoun(noun.lemma.toLowerCase())) return null;
  const lemma = canonicalOffice(noun.lemma.toLowerCase());
  const near = discourse.before(noun.index, REACH).filter((s) => s.label === 'Person' && s.named);
  const titled = near.filter((s) =>
    offices.some((o) => o.person === s.entity && canonicalOffice(o.title).split(' ').includes(lemma)),
  );
  const found =
    titled.at(-1) ??
    (isDescribed(discourse, noun) ? (near.filter((s) => s.subject).at(-1) ?? near.at(-1)) : undefined);
  return found?.entity ?? null;
}

/** "The president" of an article that gives nobody that title: the only one named who is known to have led its country. */
export function knownLeader(
  discourse: Discourse,
  title: string,
  country: string | null,
  offices: readonly FoundOffice[],
): string | null {
  const { leaders, holders } = loadOffices();
  if (country === null || !leaders.has(title.toLowerCase())) return null;
  const named = discourse.all
    .filter((s) => s.label === 'Person' && holders.get(s.entity.replace(/^person:/, '')) === country)
    .filter((s) => !offices.some((o) => o.person === s.entity && o.of === country))
    .map((s) => s.entity);
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}
