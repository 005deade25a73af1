import type { DbSchema } from '@neo4j-cypher/language-support';

/** What the editor asks of the language service. Offsets are UTF-16 units of the text. */
export type LanguageQuestion =
  | { readonly ask: 'complete'; readonly text: string; readonly at: number; readonly manual: boolean }
  | { readonly ask: 'signature'; readonly text: string; readonly at: number }
  | { readonly ask: 'format'; readonly text: string; readonly at: number }
  | { readonly ask: 'check'; readonly text: string };

export interface Proposal {
  readonly label: string;
  /** What is written instead of the label, where it differs. */
  readonly insert: string | null;
  readonly kind: 'label' | 'property' | 'variable' | 'keyword' | 'function' | 'procedure' | 'snippet';
  /** A signature, or the type of a property. */
  readonly detail: string | null;
  readonly about: string | null;
}

export interface Signature {
  readonly label: string;
  readonly about: string | null;
  readonly parameters: readonly { readonly label: string; readonly about: string | null }[];
  /** Which parameter the caret is in. */
  readonly active: number;
}

export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface LanguageAnswers {
  readonly complete: readonly Proposal[];
  readonly signature: Signature | null;
  readonly format: { readonly text: string; readonly at: number };
  readonly check: readonly Finding[];
}

/** What a worker is sent: questions are answered under their number, words are kept. */
export type ToWorker =
  | { readonly kind: 'words'; readonly words: DbSchema }
  | { readonly kind: 'question'; readonly number: number; readonly question: LanguageQuestion };

export type FromWorker =
  | { readonly number: number; readonly answer: LanguageAnswers[keyof LanguageAnswers] }
  | { readonly number: number; readonly failure: string };
