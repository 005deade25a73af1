import type { Token } from './tokens';

/** What a script may say of a value: a literal, or something of the row that UNWIND gives. */
export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, Expression])[] }
  | { readonly kind: 'variable'; readonly name: string; readonly token: Token }
  | { readonly kind: 'member'; readonly of: Expression; readonly key: Expression; readonly token: Token };

export interface NodePattern {
  readonly variable: string | null;
  readonly labels: readonly string[];
  readonly properties: Expression | null;
  readonly token: Token;
}

export interface EdgePattern {
  readonly variable: string | null;
  readonly type: string;
  readonly properties: Expression | null;
  /** Whether it runs from the node on its right to the one on its left. */
  readonly backwards: boolean;
  readonly token: Token;
}

/** Nodes with the edges between them: one more node than edges. */
export interface Pattern {
  readonly nodes: readonly NodePattern[];
  readonly edges: readonly EdgePattern[];
}

export type SetItem =
  | {
      readonly kind: 'all' | 'more';
      readonly variable: string;
      readonly value: Expression;
      readonly token: Token;
    }
  | {
      readonly kind: 'one';
      readonly variable: string;
      readonly key: string;
      readonly value: Expression;
      readonly token: Token;
    }
  | {
      readonly kind: 'labels';
      readonly variable: string;
      readonly labels: readonly string[];
      readonly token: Token;
    };

export type Clause =
  | {
      readonly kind: 'create' | 'merge' | 'match';
      readonly patterns: readonly Pattern[];
      readonly token: Token;
    }
  | { readonly kind: 'unwind'; readonly list: Expression; readonly variable: string; readonly token: Token }
  | { readonly kind: 'set'; readonly items: readonly SetItem[]; readonly token: Token };
