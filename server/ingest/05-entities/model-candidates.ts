import type { EntityLabel } from '../../../model/ontology/labels';
import type { Document, NameSpan, TokenRange } from '../../language/document';
import { loadGazetteer } from '../../lexicon/gazetteer';
import { labelByHead } from '../../lexicon/head-words';
import { loadOffices, officeWord } from '../../lexicon/offices';
import { wordsOf, type Candidate } from './candidate';

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
  while (from < to && EDGE.test(document.token(to - 1).text)) to--;
  return { from, to };
}

function isTitle(word: string): boolean {
  const { honorifics, modifiers, partOfName } = loadOffices();
  const lower = word.toLowerCase();
  if (partOfName.has(lower)) return false;
  return honorifics.has(lower) || officeWord(word) !== '' || (modifiers.has(lower) && lower !== 'general');
}

/** A person's name without the titles that the model took in, and cut where another name begins. */
function personRange(document: Document, range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to - 1 && isTitle(document.token(from).text)) from++;
  const adjective = loadGazetteer().lookup(document.token(from).text);
  if (from < to - 1 && adjective?.form === 'adjective') from++;
  while (from < to - 1 && isTitle(document.token(from).text)) from++;
  while (to > from && /^[^\p{L}]+$/u.test(document.token(to - 1).text)) to--;
  return { from, to };
}

/** "Saudi Arabia's Civil Defense Authority" → "Civil Defense Authority"; the owner is a name of its own. */
function withoutOwner(document: Document, range: TokenRange): TokenRange {
  for (let i = range.to - 2; i > range.from; i--)
    if (/^['’]s?$/.test(document.token(i).text)) {
      const owner = loadGazetteer().lookup(document.textOf({ from: range.from, to: i }));
      if (owner && (owner.label === 'Country' || owner.label === 'Place'))
        return { from: i + 1, to: range.to };
    }
  return range;
}

function labelOf(document: Document, range: TokenRange, name: NameSpan): EntityLabel {
  const label = LABELS[name.label] ?? 'Topic';
  if (label === 'Person') return label;
  const byHead = labelByHead(wordsOf(document, range));
  return byHead ?? label;
}

/** What the language model takes for names: trimmed, typed by their last word where that tells more. */
export function modelCandidates(document: Document): Candidate[] {
  return document.names.flatMap((name): Candidate[] => {
    if (!(name.label in LABELS)) return [];
    const bare = trimmed(document, name);
    const range =
      name.label === 'PERSON' ? personRange(document, bare) : trimmed(document, withoutOwner(document, bare));
    if (range.to <= range.from) return [];
    const text = document.textOf(range);
    if (!/\p{Lu}/u.test(text) || text.includes('\n')) return [];
    const first = document.token(range.from);
    if (name.label === 'NORP' && range.to - range.from === 1 && first.tag.startsWith('JJ')) return [];
    if (range.to - range.from === 1 && isTitle(first.text)) return [];
    return [{ ...range, label: labelOf(document, range, name), entry: null, kind: 'name', weak: false }];
  });
}
