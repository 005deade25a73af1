/** One token. `head` is the index of its head; the root of a sentence is its own head. */
export interface Token {
  readonly index: number;
  readonly text: string;
  /** Offsets into `Document.text`, in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Penn Treebank tag, e.g. "NNP". */
  readonly tag: string;
  /** Universal part of speech, e.g. "PROPN". */
  readonly pos: string;
  readonly lemma: string;
  readonly head: number;
  /** ClearNLP dependency label, e.g. "nsubj"; "ROOT" for a root. */
  readonly dep: string;
}

/** A run of tokens `from`..`to` (exclusive) with a label: a name and its OntoNotes type. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** A run of tokens `from`..`to` (exclusive). */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** What the model read in a text: plain data, safe to pass between threads. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  readonly sentences: readonly TokenRange[];
}

/** A reading with walks over its trees. Indices are token indices throughout. */
export class Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  readonly sentences: readonly TokenRange[];
  readonly #children: readonly number[][];

  constructor(reading: Reading) {
    this.text = reading.text;
    this.tokens = reading.tokens;
    this.names = reading.names;
    this.sentences = reading.sentences;
    const children: number[][] = reading.tokens.map(() => []);
    for (const token of reading.tokens)
      if (token.head !== token.index) children[token.head]?.push(token.index);
    this.#children = children;
  }

  /** The token at `index`; throws a RangeError outside the document. */
  token(index: number): Token {
    const token = this.tokens[index];
    if (!token) throw new RangeError(`no token ${index} in a document of ${this.tokens.length}`);
    return token;
  }

  /** Direct dependents, left to right; only those with one of `deps` when given. */
  children(index: number, ...deps: readonly string[]): Token[] {
    const all = (this.#children[index] ?? []).map((i) => this.token(i));
    return deps.length === 0 ? all : all.filter((t) => deps.includes(t.dep));
  }

  /** The first direct dependent with one of `deps`. */
  child(index: number, ...deps: readonly string[]): Token | undefined {
    return this.children(index, ...deps)[0];
  }

  /** The head of a token, or undefined for a root. */
  head(index: number): Token | undefined {
    const { head } = this.token(index);
    return head === index ? undefined : this.token(head);
  }

  /** From the head upwards to the root. */
  ancestors(index: number): Token[] {
    const out: Token[] = [];
    for (let t = this.head(index); t && out.length < this.tokens.length; t = this.head(t.index)) out.push(t);
    return out;
  }

  /** The token itself and everything below it, left to right. */
  subtree(index: number): Token[] {
    const out: number[] = [];
    const queue = [index];
    for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
      out.push(i);
      queue.push(...(this.#children[i] ?? []));
    }
    return out.sort((a, b) => a - b).map((i) => this.token(i));
  }

  /**
   * The token and those coordinated with it ("Abe and Putin"), left to right. A list whose second name the parser took
   * for an apposition ("Canada, Brazil and Chile") counts too.
   */
  conjuncts(index: number): Token[] {
    const out = [this.token(index)];
    for (const t of out) out.push(...this.children(t.index, 'conj'), ...this.#listed(t));
    return out.sort((a, b) => a.index - b.index);
  }

  #listed(first: Token): Token[] {
    if (first.pos !== 'PROPN') return [];
    return this.children(first.index, 'appos').filter(
      (t) =>
        t.pos === 'PROPN' &&
        this.child(t.index, 'conj') !== undefined &&
        this.child(t.index, 'det', 'poss') === undefined,
    );
  }

  /** The sentence that holds the token. */
  sentenceOf(index: number): TokenRange {
    const range = this.sentences.find((s) => index >= s.from && index < s.to);
    if (!range) throw new RangeError(`no sentence holds token ${index}`);
    return range;
  }

  /** The text of a token range, as it stands in the document. */
  textOf(range: TokenRange): string {
    if (range.to <= range.from) return '';
    return this.text.slice(this.token(range.from).start, this.token(range.to - 1).end);
  }
}
