import { slug } from '../../../model/ids';
import type { EntityLabel } from '../../../model/ontology/labels';
import { loadHeadWords } from '../../lexicon/head-words';
import type { EntityBook } from './entity-book';

interface Thing {
  readonly id: string;
  readonly label: EntityLabel;
  readonly words: readonly string[];
  readonly initials: string;
}

const SMALL = /^(of|the|and|for|in|on|de|&)$/i;

function keyWords(name: string): string[] {
  const { corporateSuffix } = loadHeadWords();
  const words = slug(name.replace(/^the\s+/i, '')).split('-');
  while (words.length > 1 && corporateSuffix.has(words.at(-1) ?? '')) words.pop();
  return words;
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((w) => !SMALL.test(w) && /^\p{L}/u.test(w))
    .map((w) => (w[0] ?? '').toUpperCase())
    .join('');
}

function holds(long: readonly string[], short: readonly string[]): boolean {
  return long.some((_, i) => short.every((word, j) => long[i + j] === word));
}

/** Names that are no people's: the same thing under its full name, shorter names and acronyms. */
export class Things {
  readonly #things: Thing[] = [];
  readonly #other = new Map<string, string>();
  readonly #book: EntityBook;

  constructor(book: EntityBook) {
    this.#book = book;
  }

  /** A further name of an entity: an abbreviation in brackets. */
  alias(name: string, id: string): void {
    this.#other.set(slug(name), id);
  }

  /** The entity of that name. Longer names must come first, so that shorter ones are found in them. */
  add(name: string, label: EntityLabel): string {
    const known = this.#other.get(slug(name)) ?? this.#find(name, label);
    if (known) return known;
    const id = this.#book.named(label, name);
    if (id !== '') this.#things.push({ id, label, words: keyWords(name), initials: initialsOf(name) });
    return id;
  }

  /** The only thing whose name ends, or as an organization begins, in that word: "the Pacers"; '' for none or several. */
  shortFor(word: string): string {
    const key = slug(word);
    const fits = this.#things.filter(
      (t) =>
        t.words.length > 1 && (t.words.at(-1) === key || (t.label === 'Organization' && t.words[0] === key)),
    );
    return fits.length === 1 && key.length > 3 ? (fits[0]?.id ?? '') : '';
  }

  #find(name: string, label: EntityLabel): string | undefined {
    const words = keyWords(name);
    const key = words.join(' ');
    const same = this.#things.find((t) => t.words.join(' ') === key);
    if (same) return same.id;
    if (/^\p{Lu}{2,6}$/u.test(name)) return this.#things.find((t) => t.initials === name)?.id;
    const whole = this.#things.filter((t) => t.label === label && holds(t.words, words));
    return whole.length === 1 ? whole[0]?.id : undefined;
  }
}
