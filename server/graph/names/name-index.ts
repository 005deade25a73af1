import { nameWords } from './fold';
import { forgiven, slips } from './nearness';
import { rank, type Named, type RankedHit } from './ranking';

/**
 * All names of a graph, kept in this process where the store itself cannot find a name by its beginning or by a near
 * spelling. Words lie by their first letter, so a look-up reads a small part of them.
 */
export class NameIndex {
  readonly #nodes: readonly Named[];
  readonly #words = new Map<string, Set<number>>();
  readonly #byLetter = new Map<string, string[]>();

  constructor(nodes: readonly Named[]) {
    this.#nodes = nodes;
    nodes.forEach(({ names }, node) => {
      for (const word of new Set(names.flatMap(nameWords))) this.#put(word, node);
    });
  }

  #put(word: string, node: number): void {
    const holders = this.#words.get(word);
    if (holders) {
      holders.add(node);
      return;
    }
    this.#words.set(word, new Set([node]));
    const letter = word.charAt(0);
    const beside = this.#byLetter.get(letter);
    if (beside) beside.push(word);
    else this.#byLetter.set(letter, [word]);
  }

  /** The nodes with words that pass. */
  #holders(words: Iterable<string>, passes: (word: string) => boolean): Set<number> {
    const found = new Set<number>();
    for (const word of words) {
      if (passes(word)) for (const node of this.#words.get(word) ?? []) found.add(node);
    }
    return found;
  }

  #candidates(typed: readonly string[], near: (one: string) => Set<number>): Named[] {
    const [first = new Set<number>(), ...others] = typed.map(near);
    return [...first]
      .filter((node) => others.every((set) => set.has(node)))
      .flatMap((node) => this.#nodes[node] ?? []);
  }

  /** The best `limit` nodes for the typed words, with that label where one is given. Nothing typed finds nothing. */
  search(typed: readonly string[], limit: number, label?: string): RankedHit[] {
    const wanted = (found: Named[]): Named[] =>
      label === undefined ? found : found.filter(({ labels }) => labels.includes(label));
    const spelled = (one: string): Set<number> =>
      this.#holders(this.#byLetter.get(one.charAt(0)) ?? [], (word) => word.startsWith(one));
    const exact = wanted(this.#candidates(typed, spelled));
    if (exact.length > 0) return rank(typed, exact, limit);
    const near = (one: string): Set<number> => {
      const most = forgiven(one.length);
      return this.#holders(this.#words.keys(), (word) => slips(one, word, most) <= most);
    };
    return rank(typed, wanted(this.#candidates(typed, near)), limit);
  }
}
