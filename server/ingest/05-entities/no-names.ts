import type { Document, TokenRange } from '../../language/document';
import { loadGazetteer } from '../../lexicon/gazetteer';
import { loadHeadWords } from '../../lexicon/head-words';
import { officeWord } from '../../lexicon/offices';
import words from './no-names.json';

const inCapitals: ReadonlySet<string> = new Set(words.inCapitals);
const ofTime: ReadonlySet<string> = new Set(words.ofTime);

/**
 * Whether capital letters are none of a name: a degree or currency, a day, what a minister is of ("Foreign Affairs"),
 * two countries in one word ("U.S.-Canada"), a lone common noun ("War").
 */
export function isNoName(document: Document, range: TokenRange): boolean {
  const tokens = document.tokens.slice(range.from, range.to).map((t) => t.text);
  const plain = tokens.map((w) => w.toLowerCase().replace(/\./g, ''));
  if (plain.every((w) => inCapitals.has(w) || ofTime.has(w))) return true;
  if (ofTime.has(plain.at(-1) ?? '')) return true;
  if (tokens.length === 1 && isCommonNoun(plain[0] ?? '')) return true;
  if (isOtherWord(document, range) || isOneOfKind(document, range)) return true;
  return isPortfolio(document, range) || isPairOfCountries(document, range);
}

function isCommonNoun(word: string): boolean {
  const heads = loadHeadWords();
  return heads.event.has(word) || heads.agreement.has(word) || heads.weapon.has(word);
}

/** "A Scientologist", "an activist and Marxist": one of a kind, behind "a" or joined to a noun that is. */
function isOneOfKind(document: Document, { from, to }: TokenRange): boolean {
  if (to - from !== 1 || loadGazetteer().lookup(document.token(from).text)) return false;
  const word = document.token(from);
  const above = document.token(word.head);
  const noun = word.dep === 'conj' && above.tag === 'NN' ? above : word;
  return document.children(noun.index, 'det').some((t) => /^an?$/i.test(t.text));
}

const OTHER = /^(PRP|UH|CD|IN|RB|VB|MD|DT|W|EX)/;

/** A lone word that is no noun: a pronoun, a number, an adjective before its noun ("Turkic languages"). */
function isOtherWord(document: Document, { from, to }: TokenRange): boolean {
  const words = document.tokens.slice(from, to).filter((t) => t.text !== '-');

  const [word, more] = words;
  return word !== undefined && more === undefined && OTHER.test(word.tag);
}

/** "Minister of Exterior Relations", "Foreign Affairs minister", where no ministry, country or known name stands. */
function isPortfolio(document: Document, range: TokenRange): boolean {
  if (loadGazetteer().lookup(document.textOf(range))) return false;
  const minister = (i: number): boolean =>
    /^(minister|ministers|secretary|undersecretary)$/i.test(document.tokens[i]?.text ?? '');
  const before = document.tokens[range.from - 1]?.text.toLowerCase() ?? '';
  if ((before === 'of' || before === 'for') && minister(range.from - 2)) return true;
  return (
    minister(range.to) && range.to - range.from <= 3 && officeWord(document.token(range.to - 1).text) === ''
  );
}

function isPairOfCountries(document: Document, range: TokenRange): boolean {
  const [whole] = document.textOf(range).split(/\s/);
  const halves = range.to - range.from === 1 ? (whole?.split(/[-–/]/) ?? []) : [];
  if (halves.length === 2) return halves.every((half) => isCountry(half));
  const hyphen = document.tokens.slice(range.from, range.to).findIndex((t) => /^[-–/]$/.test(t.text));
  if (hyphen < 1) return false;
  const at = range.from + hyphen;
  const parts = [
    document.textOf({ from: range.from, to: at }),
    document.textOf({ from: at + 1, to: range.to }),
  ];
  return parts.every((part) => isCountry(part));
}

const isCountry = (name: string): boolean => loadGazetteer().lookup(name)?.label === 'Country';
