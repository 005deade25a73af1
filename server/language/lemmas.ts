import type { LemmaTable } from './pipeline';

interface Table {
  readonly rules: LemmaTable['rules'];
  readonly exceptions: Readonly<Record<string, readonly string[]>>;
  readonly index: ReadonlySet<string>;
}

const REMEMBERED = 60_000;

/** spaCy's rule lemmatizer: endings, exceptions, and WordNet's list of base forms. */
export class Lemmatizer {
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #cache = new Map<string, string>();

  constructor(tables: Readonly<Record<string, LemmaTable>>) {
    this.#tables = new Map(
      Object.entries(tables).map(([pos, { rules, exceptions, index }]) => [
        pos,
        { rules, exceptions, index: new Set(index.split(' ')) },
      ]),
    );
  }

  /** The base form of a word, given its universal part of speech and morphology ("Number=Sing|…"). */
  lemma(text: string, pos: string, morph: string): string {
    const key = `${text}\0${pos}\0${morph}`;
    let lemma = this.#cache.get(key);
    if (lemma === undefined) {
      if (this.#cache.size >= REMEMBERED) this.#cache.clear();
      this.#cache.set(key, (lemma = this.#find(text, pos.toLowerCase(), morph)));
    }
    return lemma;
  }

  #find(text: string, pos: string, morph: string): string {
    const lower = text.toLowerCase();
    if (!pos || pos === 'space' || isBaseForm(pos, morph)) return lower;
    const table = this.#tables.get(pos);
    if (!table) return pos === 'propn' ? text : lower;
    const known: string[] = [];
    const alien: string[] = [];
    let unknown = '';
    for (const [ending, replacement] of table.rules) {
      if (!lower.endsWith(ending)) continue;
      const form = lower.slice(0, lower.length - ending.length) + replacement;
      if (!form) continue;
      if (table.index.has(form)) known.unshift(form);
      else if (!/^\p{L}+$/u.test(form)) alien.push(form);
      else unknown ||= form;
    }
    const forms = [...new Set([...known, ...alien])];
    const exceptions = Object.hasOwn(table.exceptions, lower) ? (table.exceptions[lower] ?? []) : [];
    for (const form of exceptions) if (!forms.includes(form)) forms.unshift(form);
    return forms[0] ?? (unknown || text);
  }
}

function isBaseForm(pos: string, morph: string): boolean {
  const has = (feature: string): boolean => morph.split('|').includes(feature);
  if (pos === 'noun' && has('Number=Sing')) return true;
  if (has('VerbForm=Inf') || has('Degree=Pos')) return true;
  return pos === 'verb' && has('VerbForm=Fin') && has('Tense=Pres') && !morph.includes('Number=');
}
