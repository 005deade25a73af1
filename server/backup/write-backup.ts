import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { z } from 'zod';
import type { Call, GraphStore } from '../graph/store';
import { BACKUP_VERSION, type backupHead, type backupTail } from './record';

/** Characters handed on together: lines are short, and each piece costs. */
const PIECE = 64 * 1024;

/** The lines of a backup, many at a time. */
async function* pieces(
  store: GraphStore,
  onItem: (done: number) => void,
  call?: Call,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const counts = { node: 0, relationship: 0 };
  const head: z.infer<typeof backupHead> = {
    edgewise: 'backup',
    version: BACKUP_VERSION,
    createdAt: new Date().toISOString(),
    engine: store.engine,
  };
  let piece = `${JSON.stringify(head)}\n`;
  for await (const item of store.dump(call)) {
    counts[item.kind]++;
    onItem(counts.node + counts.relationship);
    piece += `${JSON.stringify(item)}\n`;
    if (piece.length < PIECE) continue;
    hash.update(piece);
    yield piece;
    piece = '';
  }
  hash.update(piece);
  const tail: z.infer<typeof backupTail> = {
    kind: 'end',
    nodes: counts.node,
    relationships: counts.relationship,
    sha256: hash.digest('hex'),
  };
  yield `${piece}${JSON.stringify(tail)}\n`;
}

/**
 * The whole store as one gzip stream of JSON lines: a head, every node, every relationship, and a last line with
 * the checksum. Reads on only as it is read, so that it takes the same memory whatever the size of the graph.
 */
export function backupStream(
  store: GraphStore,
  options: { readonly call?: Call; readonly onItem?: (done: number) => void } = {},
): Readable {
  const lines = Readable.from(pieces(store, options.onItem ?? (() => undefined), options.call));
  const packed = createGzip();
  // Not pipe alone: an error of the store must reach the one who reads.
  lines.on('error', (error) => packed.destroy(error));
  packed.on('close', () => lines.destroy());
  return lines.pipe(packed);
}
