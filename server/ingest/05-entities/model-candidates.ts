import { slug } from '../../../model/ids';
import type { EntityLabel } from '../../../model/ontology/labels';
import type { Document, NameSpan, TokenRange } from '../../language/document';
import { loadGazetteer } from '../../lexicon/gazetteer';
import { genderOf, isGivenName, personKey } from '../../lexicon/given-names';
import { isPersonNoun, labelByHead, loadHeadWords } from '../../lexicon/head-words';
import { loadOffices, officeWord } from '../../lexicon/offices';
import { wordsOf, type Candidate } from './candidate';
import { splitNames } from './split-names';

/** OntoNotes types that are names, with the label each becomes; dates, amounts and languages are not names. */
const LABELS: Readonly<Record<string, EntityLabel>> = {
  PERSON: 'Person',
  NORP: 'Organization',
  ORG: 'Organization',
  GPE: 'Place',
  LOC: 'Place',
  FAC: 'Place',
  EVENT: 'Event',
  LAW: 'Agreement',
  PRODUCT: 'Topic',
  WORK_OF_ART: 'Topic',
};

const EDGE = /^(the|a|an|this|that|its|his|her|their|our|['’]s|['’"“”‘,.;:()[\]]|-|–|—|and|of|'')$/i;

function trimmed(document: Document, span: TokenRange): TokenRange {
  let { from, to } = span;
  while (from < to && EDGE.test(document.token(from).text)) from++;
  // "pro-Beijing Civic Party", "Pro-Beijing"
  if (document.tokens[from + 1]?.text === '-' && /^(pro|anti|non|ex|pan)$/i.test(document.token(from).text))
    from = Math.min(from + (from + 3 < to ? 3 : 2), to - 1);
  while (from < to - 1 && document.token(from).pos === 'ADJ' && /^\p{Ll}/u.test(document.token(from).text))
    from++;
  while (from < to && EDGE.test(document.token(to - 1).text)) to--;
  return { from, to };
}

/** Where a name ends although the model read on: at brackets, and before where it is. */
const BREAK = /^([()[\]]|in|on|at|from|said|says)$/;

/** "Chinatown, Little Italy" are two; "Roe, Bloggs & Co" and "Roe Holdings, Inc." are one. */
function isListComma(document: Document, comma: number, to: number): boolean {
  if (document.token(comma).text !== ',') return false;
  const after = document.tokens.slice(comma + 1, to).map((t) => t.text);
  const { corporateSuffix } = loadHeadWords();
  return !after.includes('&') && !corporateSuffix.has((after[0] ?? '').toLowerCase().replace(/\.$/, ''));
}

/** The part of a name before a break, and after the common nouns that stand before it: "coal producer Peabody". */
function unbroken(document: Document, range: TokenRange): TokenRange {
  let { from, to } = range;
  for (let i = from + 1; i < to; i++)
    if (BREAK.test(document.token(i).text) || isListComma(document, i, to)) to = i;
  for (let i = to - 2; i > from; i--) {
    const { tag, text } = document.token(i);
    if (tag === 'NN' && /^\p{Ll}/u.test(text) && document.token(i + 1).tag.startsWith('NNP')) {
      from = i + 1;
      break;
    }
  }
  return { from, to };
}

const PARTICLE = /^(do|da|dos|das|de|del|della|di|du|des|arap|bin|ibn|van|von|der|den)$/;

/** "Granja do Torto", "Daniel arap Moi": small words of other languages go on in a name. */
function goneOn(document: Document, { from, to }: TokenRange): TokenRange {
  let end = to > from + 1 && PARTICLE.test(document.token(to - 1).text) ? to - 1 : to;
  for (;;) {
    const at = PARTICLE.test(document.tokens[end]?.text ?? '') ? end + 1 : end;
    const next = document.tokens[at];
    if (at === end || !next?.tag.startsWith('NNP') || !/^\p{Lu}/u.test(next.text)) return { from, to: end };
    end = at + 1;
    while (document.tokens[end]?.tag === 'NNP' && document.token(end - 1).dep === 'compound') end++;
  }
}

/** "Vale do Rio Doce", "Asia-Pacific Forum": what a small word or a hyphen ties to the name before it. */
function begunBefore(document: Document, range: TokenRange): TokenRange {
  let { from } = range;
  const capital = (i: number): boolean => {
    const token = document.tokens[i];
    return token !== undefined && token.tag.startsWith('NNP') && /^\p{Lu}/u.test(token.text);
  };
  const glued = (i: number): boolean => document.tokens[i]?.end === document.tokens[i + 1]?.start;
  const hyphen = document.tokens[from - 1]?.text === '-' && glued(from - 1) && glued(from - 2);
  if (hyphen && capital(from - 2)) from -= 2;
  while (PARTICLE.test(document.tokens[from - 1]?.text ?? '') && capital(from - 2)) from -= 2;
  return { from, to: range.to };
}

/** A person's name with the parts that the model left out: hyphened syllables, and what the tree ties to it. */
function completed(document: Document, range: TokenRange): TokenRange {
  let { from, to } = range;
  const glued = (i: number): boolean => document.token(i).start === document.token(i - 1).end;
  while (document.tokens[to]?.text === '-' && to + 1 < document.tokens.length && glued(to) && glued(to + 1))
    to += 2;
  const free = (i: number): boolean => {
    const token = document.tokens[i];
    if (!token?.tag.startsWith('NNP') || token.dep !== 'compound' || isTitle(token.text)) return false;
    return /^\p{Lu}/u.test(token.text) && !loadGazetteer().lookup(token.text);
  };
  const last = document.token(to - 1);
  const next = document.tokens[to];
  if (
    last.dep === 'compound' &&
    last.head === to &&
    next?.tag === 'NNP' &&
    !isTitle(next.text) &&
    officeWord(next.text) === ''
  )
    to++;
  while (
    from > 0 &&
    free(from - 1) &&
    document.token(from - 1).head < to &&
    document.token(from - 1).head >= from
  )
    from--;
  return { from, to };
}

function isTitle(word: string): boolean {
  const { honorifics, modifiers, partOfName } = loadOffices();
  const lower = word.toLowerCase();
  if (partOfName.has(lower)) return false;
  return honorifics.has(lower) || officeWord(word) !== '' || (modifiers.has(lower) && lower !== 'general');
}

/** "Biologist Ana Roe", "magician Jo Bloggs": what people do, before a whole name. */
function isCalling(word: string): boolean {
  return isPersonNoun(word.toLowerCase()) && !isGivenName(word);
}

/** A person's name without the titles that the model took in, and cut where another name begins. */
function personRange(document: Document, range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to - 1 && isTitle(document.token(from).text)) from++;
  const adjective = loadGazetteer().lookup(document.token(from).text);
  if (from < to - 1 && adjective?.form === 'adjective') from++;
  while (from < to - 1 && isTitle(document.token(from).text)) from++;
  while (from < to - 2 && isCalling(document.token(from).text)) from++;
  while (to > from && /^[^\p{L}]+$/u.test(document.token(to - 1).text)) to--;
  return { from, to };
}

/** "Statistics Norway", "Health Canada" */
function isFieldBody(words: readonly string[]): boolean {
  const [field = '', country = '', more] = words;
  if (more !== undefined || !loadHeadWords().fieldOfBody.has(field.toLowerCase())) return false;
  return loadGazetteer().lookup(country)?.label === 'Country';
}

/** People have offices before them, given names, or have governed; longer names that end in "Front" are no people. */
function labelOf(document: Document, range: TokenRange, name: NameSpan): EntityLabel {
  const label = LABELS[name.label] ?? 'Topic';
  const words = wordsOf(document, range);
  const byHead = isFieldBody(words) ? 'Organization' : labelByHead(words);
  const employs =
    officeWord(document.tokens[range.to]?.text ?? '') !== '' ||
    /^co$/i.test(document.tokens[range.to]?.text ?? '');
  if (label === 'Person' && words.length === 1 && employs && genderOf(words[0] ?? '') === null)
    return 'Organization';
  if (label === 'Person') return byHead === 'Organization' && words.length > 2 ? byHead : label;
  if (byHead) return byHead;
  if (words.length < 2 || words.length > 4) return label;
  const governed = loadOffices().holders.has(slug(personKey(words.join(' '))));
  const titled = range.from > 0 && officeWord(document.token(range.from - 1).text) !== '';
  const given = isGivenName(words[0] ?? '') && !['Event', 'Agreement', 'Topic'].includes(label);
  return governed || titled || given ? 'Person' : label;
}

const MODIFYING = new Set(['compound', 'amod', 'attr', 'nmod']);

/** "Rohingyas", "the Tatars": people; not "a Marxist group". */
function isPeople(document: Document, range: TokenRange): boolean {
  const last = document.token(range.to - 1);
  return /S$/.test(last.tag) || (last.tag === 'NNP' && /s$/.test(last.text) && !MODIFYING.has(last.dep));
}

/** What the language model takes for names: trimmed, typed by their last word where that tells more. */
export function modelCandidates(document: Document): Candidate[] {
  return splitNames(document).flatMap((name): Candidate[] => {
    if (!(name.label in LABELS)) return [];
    const bare = trimmed(document, name);
    const range =
      name.label === 'PERSON'
        ? completed(document, personRange(document, goneOn(document, unbroken(document, bare))))
        : begunBefore(document, goneOn(document, trimmed(document, unbroken(document, bare))));
    if (range.to <= range.from) return [];
    const text = document.textOf(range);
    if (!/\p{Lu}/u.test(text) || /[\n()[\]]/.test(text)) return [];
    const first = document.token(range.from);
    if (name.label === 'NORP' && !isPeople(document, range)) return [];
    if (range.to - range.from === 1 && isTitle(first.text)) return [];
    return [{ ...range, label: labelOf(document, range, name), entry: null, kind: 'name', weak: false }];
  });
}
