import type { Item } from './drawing';

/** What stands over or under a graph, as wide as the sheet allows; its upper left corner is at 0, 0. */
export interface Block {
  readonly items: readonly Item[];
  readonly height: number;
}

export const nothing: Block = { items: [], height: 0 };
