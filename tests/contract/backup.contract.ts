import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { restoreBackup } from '../../server/backup/restore';
import { backupStream } from '../../server/backup/write-backup';
import type { GraphStore } from '../../server/graph/store';

/** Writes a backup of a store to a file. */
export async function backUp(store: GraphStore, path: string): Promise<void> {
  await pipeline(backupStream(store), createWriteStream(path));
}

/** What every store must do with backups; it holds the fixture story before and after. */
export function describeBackup(store: () => GraphStore): void {
  describe('backup', () => {
    const folder = mkdtempSync(join(tmpdir(), 'edgewise-backup-'));
    const whole = join(folder, 'whole.gz');
    let hash = '';
    let lines: string[] = [];
    beforeAll(async () => {
      hash = await store().hash();
      await backUp(store(), whole);
      lines = gunzipSync(readFileSync(whole)).toString().trimEnd().split('\n');
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test('restored in the place of what is there gives the same graph', async () => {
      const counts = await restoreBackup(store(), whole, { replace: true });
      expect(counts.nodes + counts.relationships).toBe(lines.length - 2);
      expect(await store().hash()).toBe(hash);
      expect(await store().project()).toEqual({ edges: 4 });
      expect(await store().hash()).toBe(hash);
      expect((await store().search({ q: 'lena', limit: 5 })).hits[0]?.node.caption).toBe('Lena Örn');
    });

    test('is not restored over something else unless told so', async () => {
      await expect(restoreBackup(store(), whole, { replace: false })).rejects.toMatchObject({
        code: 'store-not-empty',
      });
    });

    const packed = (edit: (all: string[]) => string[]): Buffer =>
      gzipSync(`${edit([...lines]).join('\n')}\n`);
    test.each<[what: string, bytes: () => Buffer, says: RegExp]>([
      ['cut in the middle', () => readFileSync(whole).subarray(0, -200), /cut off/],
      ['cut between two lines and packed again', () => packed((all) => all.slice(0, -1)), /end is missing/],
      [
        'changed in one word',
        () => packed((all) => all.map((line) => line.replace('Lena Örn met', 'Lena Örn hit'))),
        /changed/,
      ],
      ['short of a line', () => packed(([head = '', , ...rest]) => [head, ...rest]), /another number/],
      ['with a line more', () => packed((all) => [...all, '{}']), /follows its last line/],
      [
        'of a newer form',
        () =>
          packed(([, ...rest]) => [
            '{"edgewise":"backup","version":9,"createdAt":"","engine":"neo4j"}',
            ...rest,
          ]),
        /form 9/,
      ],
      [
        'with a line that is no item',
        () =>
          packed(([head = '', ...rest]) => [head, '{"kind":"node","key":"X`) DETACH DELETE n //"}', ...rest]),
        /line 2/,
      ],
      ['of another program', () => gzipSync('hello\n'), /not a backup/],
      ['not packed', () => Buffer.from(lines.join('\n')), /cut off or was changed/],
      ['empty', () => gzipSync(''), /empty/],
      [
        'a bit flipped',
        () => Buffer.from(readFileSync(whole)).map((byte, i) => (i === 400 ? byte ^ 4 : byte)) as Buffer,
        /damaged/,
      ],
    ])('a file that is %s is refused before anything is removed', async (_what, bytes, says) => {
      const path = join(folder, 'broken.gz');
      writeFileSync(path, bytes());
      const refused = restoreBackup(store(), path, { replace: true });
      await expect(refused).rejects.toMatchObject({ code: 'bad-backup' });
      await expect(refused).rejects.toThrow(says);
      expect(await store().hash()).toBe(hash);
    });
  });
}
