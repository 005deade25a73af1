import type { Value } from '../../../model/api/graph';

/** What a gesture on the page asks of the graph. Refs are as the API gives them. */
export type Click =
  | { readonly do: 'overview'; readonly limit: number }
  | { readonly do: 'search'; readonly text: string; readonly limit: number }
  | {
      readonly do: 'expand';
      readonly refs: readonly string[];
      /** Null for all. */
      readonly types: readonly string[] | null;
      readonly direction: 'out' | 'in' | 'both';
      /** Edges that were there already. */
      readonly without: readonly string[];
      readonly limit: number;
      readonly order: 'evidence' | 'recent' | 'name';
    }
  | {
      readonly do: 'paths';
      readonly from: string;
      readonly to: string;
      readonly maxLength: number;
      readonly limit: number;
    };

/** A statement with its parameters, as it is sent. */
export interface ClickCypher {
  readonly cypher: string;
  readonly params: Readonly<Record<string, Value>>;
}
