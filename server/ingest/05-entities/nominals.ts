import { entityId, slug } from '../../../model/ids';
import type { EntityLabel } from '../../../model/ontology/labels';
import type { Document, Token } from '../../language/document';
import { loadGazetteer } from '../../lexicon/gazetteer';
import { isPersonNoun, loadHeadWords } from '../../lexicon/head-words';
import { officeWord } from '../../lexicon/offices';
import type { FoundMention } from '../annotated';
import { isDemonymGroup } from './demonym-groups';
import type { EntityBook } from './entity-book';

const VAGUE = new Set(
  'recent current next last same previous own other such latest possible early further several many more most few new first second third earlier upcoming planned alleged so-called entire whole certain foreign local regional western eastern northern southern powerful strong big large huge small tiny long short high low severe serious heavy tough swift quick fast slow strict general major minor key main top leading senior famous popular recently annual'.split(
    ' ',
  ),
);

function singular(token: Token): string {
  return token.lemma.toLowerCase();
}

/** What a noun phrase is by its noun; null for nouns that name nothing a claim could end at. */
function labelOfNoun(noun: Token, bare: boolean): EntityLabel | null {
  const heads = loadHeadWords();
  const lower = noun.text.toLowerCase();
  const has = (set: ReadonlySet<string>): boolean => set.has(lower) || set.has(singular(noun));
  if (bare && has(heads.notNominal)) return null;
  if (has(heads.agreement)) return 'Agreement';
  if (has(heads.weapon)) return 'Weapon';
  if (has(heads.collective)) return 'Organization';
  if (has(heads.event)) return 'Event';
  if (has(heads.people) || officeWord(lower) !== '') return 'Person';
  if (has(heads.place)) return 'Place';
  if (isPersonNoun(lower) || isPersonNoun(singular(noun))) return 'Person';
  return 'Topic';
}

const JOINED = /^(cc|conj|amod|nmod|compound|punct)$/;

/** "Social and environmental problems": a word of two joined adjectives before the noun. */
function isJoinedAdjective(document: Document, token: Token, noun: number): boolean {
  let at = token;
  for (let i = 0; i < 4 && JOINED.test(at.dep); i++) {
    if (at.head === noun) return token.dep === 'cc' || token.dep === 'conj' || i > 1;
    at = document.token(at.head);
  }
  return false;
}

/** First token of the phrase without determiner, number and owner: "ballistic missiles" of "four ballistic missiles". */
function phraseStart(document: Document, noun: number, names: ReadonlySet<number>): number {
  let from = noun;
  for (let i = noun - 1; i >= 0; i--) {
    const token = document.token(i);
    const glued = token.end === document.token(i + 1).start && /^[-\p{L}\p{N}]+$/u.test(token.text);
    const hyphen = (token.text === '-' && i > 0) || (glued && from === i + 1 && from < noun);
    const joined = isJoinedAdjective(document, token, noun);
    const inside =
      hyphen || joined || ['amod', 'compound', 'nmod', 'punct', 'npadvmod', 'advmod'].includes(token.dep);
    const below = token.head === noun || hyphen || joined || document.token(token.head).head === noun;
    if (!inside || !below || /^[,“”"'‘’()]+$/.test(token.text) || token.text.toLowerCase() === 'the') break;
    if (names.has(i) && !['amod', 'compound', 'nmod', 'conj'].includes(token.dep)) break;
    from = i;
  }
  const inName = (i: number): boolean => names.has(i) && names.has(i - 1);
  while (inName(from) && document.token(from - 1).end === document.token(from).start) from--;
  while (
    from < noun &&
    !names.has(from) &&
    (VAGUE.has(document.token(from).text.toLowerCase()) || /^(RB|HYPH)/.test(document.token(from).tag))
  )
    from++;
  return from;
}

/** "The Eritrean army", "Myanmar police": a state has one, so the words are its name. */
function isStateBody(document: Document, noun: Token, from: number): boolean {
  const { stateBody } = loadHeadWords();
  const owner = loadGazetteer().longestAt(document.tokens, from);
  if (owner?.entry.label !== 'Country' || owner.to !== noun.index) return false;
  return noun.tag !== 'NNS' || noun.lemma === 'police' ? stateBody.has(noun.lemma) : stateBody.has(noun.text);
}

/**
 * Noun phrases that name nobody ("joint drills", "former islanders") as unnamed entities, for claims to end at.
 * Two phrases of the same words are one entity of this article.
 */
export function nominalMentions(
  document: Document,
  book: EntityBook,
  names: ReadonlySet<number>,
): FoundMention[] {
  const out: FoundMention[] = [];
  for (const noun of document.tokens) {
    if (names.has(noun.index) || noun.dep === 'compound') continue;
    const people = isDemonymGroup(document, { from: noun.index, to: noun.index + 1 });
    if (!people && (!/^NNS?$/.test(noun.tag) || !/^\p{L}[\p{L}-]+$/u.test(noun.text))) continue;
    const bare = document.child(noun.index, 'compound') === undefined;
    const label = people ? 'Person' : labelOfNoun(noun, bare);
    if (label === null) continue;
    const from = phraseStart(document, noun.index, names);
    const range = { from, to: noun.index + 1 };
    const name = document.textOf(range).replace(/\s+/g, ' ');
    const named =
      names.has(from) || (people && from === noun.index)
        ? name
        : name.charAt(0).toLowerCase() + name.slice(1);
    if (slug(named) === '') continue;
    const state = names.has(from) && isStateBody(document, noun, from);
    const entity = book.add({ id: entityId(label, named), label, name: named, named: state });
    out.push({ entities: [entity], ...range, head: noun.index, kind: state ? 'name' : 'nominal' });
  }
  return out;
}
