/** pipeline.json of the model folder: the tables of the pipeline, written once from spaCy's own. */
export interface Pipeline {
  readonly shared: NetworkShape;
  readonly own: NetworkShape;
  readonly tags: readonly string[];
  /** "S", "D", "B-ROOT", "L-nsubj", "R-dobj", … */
  readonly parserMoves: readonly string[];
  /** "O", "B-ORG", "I-ORG", "L-ORG", "U-ORG", … */
  readonly nerMoves: readonly string[];
  readonly tokenizer: TokenizerTables;
  readonly norms: Readonly<Record<string, string>>;
  readonly lexemeNorms: Readonly<Record<string, string>>;
  readonly symbols: Readonly<Record<string, number>>;
  readonly ruler: readonly RulerPattern[];
  readonly lemmas: Readonly<Record<string, LemmaTable>>;
}

export type Attribute = 'NORM' | 'PREFIX' | 'SUFFIX' | 'SHAPE' | 'SPACY' | 'IS_SPACE';

export interface NetworkShape {
  readonly attrs: readonly Attribute[];
  readonly seeds: readonly number[];
  readonly depth: number;
}

export interface TokenizerTables {
  readonly prefix: string;
  readonly suffix: string;
  readonly infix: string;
  readonly url: string;
  /** Special cases: a text and the tokens it becomes, with their norms. */
  readonly rules: Readonly<Record<string, readonly (readonly [text: string, norm?: string | null])[]>>;
}

export type Wanted =
  string | boolean | { readonly IN?: string[]; readonly NOT_IN?: string[]; readonly REGEX?: string };

export interface RulerPattern {
  readonly patterns: readonly (readonly Readonly<Record<string, Wanted>>[])[];
  readonly attrs: Readonly<Record<string, string>>;
  readonly index: number;
}

export interface LemmaTable {
  readonly rules: readonly (readonly [ending: string, replacement: string])[];
  readonly exceptions: Readonly<Record<string, readonly string[]>>;
  /** Known base forms, joined by spaces. */
  readonly index: string;
}
