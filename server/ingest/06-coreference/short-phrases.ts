import type { EntityLabel } from '../../../model/ontology/labels';
import type { Token } from '../../language/document';
import { loadHeadWords } from '../../lexicon/head-words';
import { FAR, type Discourse, type Spoken } from './discourse';

/** Nouns that stand for any organization just spoken of. */
const BODY =
  /^(company|firm|group|organi[sz]ation|body|bloc|carmaker|automaker|airline|union|corporation|giant|conglomerate|watchdog|movement|alliance|network|broadcaster|retailer|maker|club|charity|publisher)$/;
const COUNTRY = /^(country|nation|government|administration|regime|state|kingdom|republic|authorities)$/;
const REACH = 6;

/** The one most spoken of, near ones and subjects before others. */
function likeliest(spoken: readonly Spoken[]): string | null {
  const weight = new Map<string, number>();
  const last = spoken.at(-1)?.sentence ?? 0;
  for (const s of spoken) {
    const value = (s.subject ? 2 : 1) * (s.inside ? 0.5 : 1) * 0.8 ** (last - s.sentence);
    weight.set(s.entity, (weight.get(s.entity) ?? 0) + value);
  }
  return [...weight].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function latest(spoken: readonly Spoken[]): string | null {
  const last = spoken.at(-1);
  if (!last) return null;
  const near = spoken.filter((s) => last.sentence - s.sentence <= 1 && s.subject && !s.inside);
  return (near.at(-1) ?? last).entity;
}

function lastWord(name: string): string {
  return name.split(/\s+/).at(-1) ?? '';
}

/** "The islands": of what the article speaks of by a name with that word. */
function endsIn(discourse: Discourse, spoken: Spoken, word: string): boolean {
  const name = discourse.book.get(spoken.entity)?.name.toLowerCase() ?? '';
  return !spoken.inside && (name === word || (name.endsWith(word) && lastWord(name) === word));
}

function definite(discourse: Discourse, noun: Token): boolean {
  const kids = discourse.document.children(noun.index);
  return (
    kids.some((t) => /^(the|this)$/i.test(t.text)) &&
    !kids.some((t) => /^(prep|relcl|acl|poss|appos)$/.test(t.dep))
  );
}

/** The government or the like that an adjective or owner names: "the Japanese government" is Japan. */
export function governmentOf(discourse: Discourse, noun: Token): string | null {
  if (!/^(government|authorities|administration|regime|leadership)$/i.test(noun.text)) return null;
  const inside = discourse.before(noun.index, 0).filter((s) => {
    const { head } = discourse.document.token(s.head);
    return head === noun.index && s.label === 'Country';
  });
  return inside.at(-1)?.entity ?? null;
}

/** What "the company", "the country", "the islands" mean; null when nothing spoken of fits. */
export function shortPhraseOf(discourse: Discourse, noun: Token, main: string | null): string | null {
  if (!/^NNS?$/.test(noun.tag) || !definite(discourse, noun)) return null;
  const word = noun.text.toLowerCase();
  const spoken = discourse.before(noun.index, REACH).filter((s) => s.named);
  const modified = discourse.document.children(noun.index, 'amod', 'compound', 'nmod').length > 0;
  const whole = discourse.before(noun.index, FAR).filter((s) => s.named);
  const byWord = whole.filter((s) => endsIn(discourse, s, word));
  if (byWord.length > 0 && !modified) return latest(byWord);
  if (modified) return null;
  const kind = whole.filter((s) => s.label === 'Place' && discourse.document.head(s.head)?.lemma === word);
  if (kind.length > 0) return kind.at(-1)?.entity ?? null;
  if (COUNTRY.test(word)) {
    if (word === 'government' && main !== null) return main;
    return latest(spoken.filter((s) => s.label === 'Country'));
  }
  if (BODY.test(word)) return likeliest(spoken.filter((s) => s.label === 'Organization'));
  const label: EntityLabel | null = /^(city|town|village|island|territory)$/.test(word) ? 'Place' : null;
  if (label) return latest(spoken.filter((s) => s.label === label && !s.inside));
  return agreement(word, whole) ?? weapon(word, spoken);
}

/** "The system", "the shield": the weapon just spoken of. */
function weapon(word: string, spoken: readonly Spoken[]): string | null {
  if (!/^(system|shield|battery|weapon)$/.test(word)) return null;
  return latest(spoken.filter((s) => s.label === 'Weapon'));
}

function agreement(word: string, spoken: readonly Spoken[]): string | null {
  if (!loadHeadWords().agreement.has(word)) return null;
  return latest(spoken.filter((s) => s.label === 'Agreement'));
}
