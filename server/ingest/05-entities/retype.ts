import type { EntityLabel } from '../../../model/ontology/labels';
import type { Document, Token } from '../../language/document';
import { isGivenName } from '../../lexicon/given-names';
import { isPersonNoun, labelByHead, loadHeadWords } from '../../lexicon/head-words';
import { coverage, headOf, wordsOf, type Candidate } from './candidate';

/** What a common noun says of the name that it explains: "refiner Citgo", "activist Ana Roe"; null for other nouns. */
function labelOfKind(token: Token): EntityLabel | null {
  if (token.tag !== 'NN' || /^\p{Lu}/u.test(token.text)) return null;
  const heads = loadHeadWords();
  const lemma = token.lemma.toLowerCase();
  if (heads.company.has(lemma) || heads.collective.has(lemma)) return 'Organization';
  if (heads.weapon.has(lemma)) return 'Weapon';
  return isPersonNoun(lemma) ? 'Person' : null;
}

/** The last words of the people named: "Guaido" tells that "Juan Guaido" is a person too. */
function surnames(document: Document, candidates: readonly Candidate[]): ReadonlySet<string> {
  const people = candidates.filter((c) => c.label === 'Person');
  return new Set(people.map((c) => wordsOf(document, c).at(-1) ?? ''));
}

function isUnsure(c: Candidate): boolean {
  return c.entry === null && c.kind === 'name';
}

/** A person by what hangs on the name: "Juan Guaido, the head of", "Ana Roe, who". */
function isDescribedAsPerson(document: Document, c: Candidate): boolean {
  const below = document.children(headOf(document, c), 'appos', 'relcl');
  return below.some((t) =>
    t.dep === 'relcl'
      ? document.children(t.index).some((w) => w.text.toLowerCase() === 'who')
      : t.tag === 'NN' && isPersonNoun(t.lemma.toLowerCase()),
  );
}

/** "The Popular Will party", "the Blue Dawn movement": a name before the common noun that says what body it is. */
function isKindOfBody(document: Document, c: Candidate): boolean {
  const noun = document.tokens[c.to];
  const head = document.token(headOf(document, c));
  return noun?.tag === 'NN' && head.dep === 'compound' && head.head === noun.index && BODY.test(noun.text);
}

const BODY = /^(party|movement|militia)$/;

/** "Lam Cheuk-ting", "Roh Moo-hyun": only people are written so. */
const HYPHENED = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

function labelAround(document: Document, c: Candidate, people: ReadonlySet<string>): EntityLabel | null {
  const words = wordsOf(document, c);
  const before = document.tokens[c.from - 1];
  const kind = before ? labelOfKind(before) : null;
  if (before && kind !== null && before.dep === 'compound' && before.head < c.to && before.head >= c.from)
    return kind;
  if (c.label === 'Topic' && isKindOfBody(document, c)) return 'Organization';
  if (HYPHENED.test(document.textOf(c))) return 'Person';
  if (words.length < 2) return null;
  if (words.length <= 3 && people.has(words.at(-1) ?? '') && c.label !== 'Organization') return 'Person';
  if (c.label === 'Organization') return null;
  const given = words.length === 2 && isGivenName(words[0] ?? '') && actsOrOwns(document, c);
  return given || isDescribedAsPerson(document, c) ? 'Person' : null;
}

/** "Theresa May left": a given name at the head of what acts is no film. */
function actsOrOwns(document: Document, c: Candidate): boolean {
  return (
    labelByHead(wordsOf(document, c)) === null &&
    /^(nsubj|poss)/.test(document.token(headOf(document, c)).dep)
  );
}

/** "Aksum and Adwa": what is joined to a known place is a place. */
function joinedPlace(document: Document, c: Candidate, at: ReadonlyMap<number, Candidate>): boolean {
  const head = document.token(headOf(document, c));
  if (head.dep !== 'conj' || c.label === 'Person') return false;
  const other = at.get(head.head);
  return other?.label === 'Place' && other.entry !== null && wordsOf(document, c).length === 1;
}

/** "Demosisto's Nathan Law", "Cheng Chung-tai of Civic Passion": what people are of is a body. */
function hasPeople(document: Document, c: Candidate, at: ReadonlyMap<number, Candidate>): boolean {
  if (c.label !== 'Topic' && (c.label !== 'Person' || isGivenName(wordsOf(document, c)[0] ?? '')))
    return false;
  const { dep, head } = document.token(headOf(document, c));
  const above = document.token(head);
  if (dep === 'poss') return at.get(head)?.label === 'Person' && at.get(head)?.from === c.to + 1;
  return dep === 'pobj' && above.lemma === 'of' && at.get(above.index - 1)?.label === 'Person';
}

/**
 * Labels corrected by what the text says around names that no gazetteer knows; what is explained so is no longer weak.
 */
export function retyped(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const people = surnames(document, candidates);
  const at = coverage(candidates);
  return candidates.map((c) => {
    if (!isUnsure(c)) return c;
    const label =
      labelAround(document, c, people) ??
      (joinedPlace(document, c, at) ? 'Place' : null) ??
      (hasPeople(document, c, at) ? 'Organization' : null);
    return label === null ? c : { ...c, label, weak: false };
  });
}
