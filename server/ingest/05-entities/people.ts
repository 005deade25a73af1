import { slug } from '../../../model/ids';
import type { Document } from '../../language/document';
import { canonicalPerson, genderOf, personKey } from '../../lexicon/given-names';
import { wordsOf, type Candidate } from './candidate';
import type { EntityBook } from './entity-book';

interface Person {
  readonly id: string;
  readonly words: readonly string[];
  /** Where it was last spoken of by full name. */
  last: number;
}

function folded(words: readonly string[]): string[] {
  return words.map((w) => slug(w)).filter((w) => w !== '');
}

/** Is every word of `short` in `full`, in order: "Suu Kyi" in "Aung San Suu Kyi". */
function isPart(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const word of full) if (word === short[at]) at++;
  return at === short.length;
}

/** How well a shorter name fits a person: by surname best, then by the first word, then by any other. */
function fit(short: readonly string[], person: Person): number {
  if (!isPart(short, person.words)) return 0;
  if (short.at(-1) === person.words.at(-1)) return 3;
  return short[0] === person.words[0] ? 2 : 1;
}

/** The people of one article: full names, and shorter names as the one of them that is meant. */
export class People {
  readonly #people: Person[] = [];
  readonly #book: EntityBook;

  constructor(book: EntityBook) {
    this.#book = book;
  }

  /** Takes in a full name (two words or more). "Donald J. Trump" and "Donald Trump" are one. */
  addFull(document: Document, candidate: Candidate): string {
    const text = wordsOf(document, candidate).join(' ').replace(/ - /g, '-').replace(/ \./g, '.');
    const name = /^[\p{Lu}\s.'’-]+$/u.test(text) ? titleCase(text) : text;
    const words = folded(personKey(name).split(' '));
    const same = this.#people.find(
      (p) =>
        (p.words[0] === words[0] && p.words.at(-1) === words.at(-1)) ||
        (words.length > 1 && (isPart(words, p.words) || isPart(p.words, words))),
    );
    if (same) {
      same.last = candidate.from;
      return same.id;
    }
    const id = this.#book.named('Person', canonicalPerson(name), personKey(name));
    if (id !== '') this.#people.push({ id, words, last: candidate.from });
    return id;
  }

  /** The only person of the article with that surname; '' for none or several. */
  bySurname(surname: string): string {
    const found = this.#people.filter((p) => p.words.length > 1 && p.words.at(-1) === slug(surname));
    return found.length === 1 ? (found[0]?.id ?? '') : '';
  }

  /**
   * Who a shorter name stands for; '' when nobody of the article fits.
   * @param gender what "Mr" or "Mrs" before it says, which tells two of one surname apart
   */
  find(words: readonly string[], at: number, gender: 'female' | 'male' | null = null): string {
    const short = folded(words);
    if (short.length === 0) return '';
    let best: Person | undefined;
    let score = 0;
    for (const person of this.#people) {
      const other = genderOf(person.words[0] ?? '');
      if (gender !== null && other !== null && other !== gender) continue;
      const closeness = person.last <= at ? 0.5 + person.last / (2 * (at + 1)) : 0;
      const value = fit(short, person);
      if (value > 0 && value + closeness / 2 > score) {
        best = person;
        score = value + closeness / 2;
      }
    }
    return best?.id ?? '';
  }
}

/** "MARTIN DIVISEK" → "Martin Divisek". */
function titleCase(name: string): string {
  return name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase());
}
