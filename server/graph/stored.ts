import type { Value } from '../../model/api/graph';

type Properties = Readonly<Record<string, Value>>;

/** A node as the store holds it; `key` is the label under which its id is unique. */
export interface StoredNode {
  readonly key: string;
  readonly id: string;
  /** Labels beside the key. */
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** An end of a relationship: the key label and the id of a node. */
export interface StoredEnd {
  readonly key: string;
  readonly id: string;
}

export interface StoredRelationship {
  readonly type: string;
  readonly from: StoredEnd;
  readonly to: StoredEnd;
  readonly properties: Properties;
}

/** What a backup is made of. All nodes come before the first relationship. */
export type StoredItem =
  ({ readonly kind: 'node' } & StoredNode) | ({ readonly kind: 'relationship' } & StoredRelationship);

/** How much a backup holds or a restore wrote. */
export interface StoredCounts {
  readonly nodes: number;
  readonly relationships: number;
}
