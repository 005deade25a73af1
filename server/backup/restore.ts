import type { Call, GraphStore } from '../graph/store';
import type { StoredCounts, StoredItem } from '../graph/stored';
import { readBackup, verifyBackup } from './read-backup';

export interface RestoreOptions {
  /** Removes what the store holds first, once the backup is known to be whole. */
  readonly replace: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { done: number; total: number; document: string }) => void;
}

/** Items between two words about progress. */
const TOLD_EVERY = 500;

/**
 * Restores a backup into a store. The file is read to its end before anything is written.
 * @throws EdgewiseError `bad-backup`, `not-found`, or `store-not-empty` without `replace`
 */
export async function restoreBackup(
  store: GraphStore,
  path: string,
  { replace, signal, onProgress }: RestoreOptions,
): Promise<StoredCounts> {
  const counts = await verifyBackup(path);
  const total = counts.nodes + counts.relationships;
  const call: Call = signal ? { signal } : {};
  async function* counted(): AsyncGenerator<StoredItem> {
    let done = 0;
    for await (const item of readBackup(path)) {
      if (++done % TOLD_EVERY === 0 || done === total)
        onProgress?.({ done, total, document: item.kind === 'node' ? item.id : item.from.id });
      yield item;
    }
  }
  if (replace) await store.clear(call);
  return store.load(counted(), call);
}
