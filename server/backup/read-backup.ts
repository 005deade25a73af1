import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { EdgewiseError } from '../../model/problem';
import type { StoredCounts, StoredItem } from '../graph/stored';
import { byteLines } from './lines';
import { BACKUP_VERSION, backupHead, backupItem, backupTail } from './record';

const whole = 'Use another backup: this one is refused so that nothing half of it is written.';

function damaged(why: string, cause?: unknown): EdgewiseError {
  return new EdgewiseError('bad-backup', `The backup is damaged: ${why}.`, whole, cause);
}

/** The bytes that were packed; a file that is cut or no gzip at all is told as a damaged backup. */
async function* unpacked(path: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path);
  const gunzip = createGunzip();
  file.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const piece of file.pipe(gunzip)) yield piece as Uint8Array;
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code?.startsWith('Z_')) throw damaged(`it is cut off or was changed (${message})`, cause);
    if (code === 'ENOENT')
      throw new EdgewiseError('not-found', `There is no file ${path}.`, undefined, cause);
    throw cause;
  } finally {
    file.destroy();
  }
}

function parsed<Schema extends z.ZodType>(schema: Schema, line: Buffer, at: number): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(line.toString('utf8')));
  } catch (cause) {
    throw damaged(`line ${at} is not what a backup holds`, cause);
  }
}

function checkHead(line: Buffer): void {
  let given: unknown;
  try {
    given = JSON.parse(line.toString('utf8'));
  } catch {
    given = null; // Not JSON: not a backup of ours, as the schema will say.
  }
  const head = backupHead.safeParse(given);
  if (!head.success)
    throw new EdgewiseError('bad-backup', 'The file is not a backup that edgewise backup wrote.', whole);
  if (head.data.version !== BACKUP_VERSION)
    throw new EdgewiseError(
      'bad-backup',
      `The backup has form ${head.data.version}; this version of Edgewise reads form ${BACKUP_VERSION}.`,
      'Restore it with the version that wrote it, or a newer one.',
    );
}

function checkTail(tail: z.infer<typeof backupTail>, counts: StoredCounts, hash: Hash): void {
  if (tail.nodes !== counts.nodes || tail.relationships !== counts.relationships)
    throw damaged('it holds another number of lines than it says');
  if (tail.sha256 !== hash.digest('hex')) throw damaged('its checksum does not fit, so it was changed');
}

const TAIL = Buffer.from('{"kind":"end"');

/**
 * What a backup holds, line by line, in a memory that does not grow with it. The error of a damaged file may come at
 * its very end: read it once whole (`verifyBackup`) before anything is written.
 * @throws EdgewiseError `bad-backup`, `not-found`
 */
export async function* readBackup(path: string): AsyncGenerator<StoredItem> {
  const hash = createHash('sha256');
  const counts = { nodes: 0, relationships: 0 };
  let at = 0;
  let ended = false;
  for await (const line of byteLines(unpacked(path))) {
    at++;
    if (ended) throw damaged('something follows its last line');
    if (line.subarray(0, TAIL.length).equals(TAIL)) {
      checkTail(parsed(backupTail, line, at), counts, hash);
      ended = true;
      continue;
    }
    if (at === 1) checkHead(line);
    else {
      const item = parsed(backupItem, line, at);
      counts[item.kind === 'node' ? 'nodes' : 'relationships']++;
      yield item;
    }
    hash.update(line);
  }
  if (at === 0) throw new EdgewiseError('bad-backup', 'The file is empty.', whole);
  if (!ended) throw damaged('its end is missing');
}

/** Reads a backup to its end and says how much it holds. @throws as `readBackup` */
export async function verifyBackup(path: string): Promise<StoredCounts> {
  const counts = { nodes: 0, relationships: 0 };
  for await (const { kind } of readBackup(path)) counts[kind === 'node' ? 'nodes' : 'relationships']++;
  return counts;
}
