import type { Token } from '../language/document';
import { allSpellings, type NameEntry, type Spelling } from './name-entries';
import { nameKey } from './name-key';

/** A known name at some tokens; a leading "the" is not part of it. */
export interface GazetteerMatch {
  readonly from: number;
  readonly to: number;
  readonly entry: NameEntry;
}

const LONGEST_NAME = 12;
/** Shorter words in capitals are more likely acronyms than shouted names. */
const SHORTEST_SHOUTED = 4;

/** Known names by their spelling, matched over tokens, longest first. Build once: it holds some ten thousand. */
export class Gazetteer {
  readonly #entries = new Map<string, NameEntry>();
  readonly #beginnings = new Set<string>();

  constructor(spellings: readonly Spelling[]) {
    for (const { text, entry } of spellings) this.#add(nameKey(text), entry);
    for (const { text, entry } of spellings)
      if (text.length >= SHORTEST_SHOUTED) this.#add(nameKey(text).toUpperCase(), entry);
  }

  #add(key: string, entry: NameEntry): void {
    if (this.#entries.has(key)) return;
    this.#entries.set(key, entry);
    for (let i = key.indexOf(' '); i > 0; i = key.indexOf(' ', i + 1)) this.#beginnings.add(key.slice(0, i));
  }

  /** What a spelling names, or undefined. */
  lookup(text: string): NameEntry | undefined {
    return this.#entries.get(nameKey(text));
  }

  /** The longest known name that starts at token `start`, or undefined. */
  longestAt(tokens: readonly Token[], start: number): GazetteerMatch | undefined {
    let key = '';
    let found: GazetteerMatch | undefined;
    for (let i = start; i < tokens.length && i < start + LONGEST_NAME; i++) {
      const word = nameKey(tokens[i]?.text ?? '');
      if (word !== '') key = key === '' ? word : `${key} ${word}`;
      const entry =
        word === '' ? undefined : this.#entries.get(i === start ? key : key.replace(/^The /, 'the '));
      if (entry) found = { from: start, to: i + 1, entry };
      if (!this.#beginnings.has(key) && !this.#beginnings.has(key.replace(/^The\b/, 'the'))) break;
    }
    if (!found) return undefined;
    const from = /^the$/i.test(tokens[found.from]?.text ?? '') ? found.from + 1 : found.from;
    return { ...found, from };
  }
}

let gazetteer: Gazetteer | undefined;

/** The gazetteer of server/lexicon/data, built on first use. */
export function loadGazetteer(): Gazetteer {
  gazetteer ??= new Gazetteer(allSpellings());
  return gazetteer;
}
