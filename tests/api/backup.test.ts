import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { remoteAccess } from '../../server/access/remote';
import { runBackup, runRestore } from '../../server/commands/backup';
import type { Terminal } from '../../server/commands/outcome';
import { problemIn, serveStory, type Served } from './served';

const folder = mkdtempSync(join(tmpdir(), 'edgewise-api-backup-'));
const file = join(folder, 'kept.gz');
let served: Served;
beforeAll(async () => {
  served = await serveStory();
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const through = (): ReturnType<typeof remoteAccess> =>
  remoteAccess({ address: `http://127.0.0.1:${served.port}`, secret: 'x'.repeat(32), pid: process.pid });

function terminal(): { terminal: Terminal; said: () => string } {
  let said = '';
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      said += String(chunk);
      done();
    },
  }) as unknown as NodeJS.WriteStream;
  return { terminal: { in: process.stdin, out: stream, err: stream, environment: {} }, said: () => said };
}

test('a backup is made and restored through the running server', async () => {
  const hash = await served.store.hash();
  const { terminal: on, said } = terminal();
  expect(await runBackup(through(), file, on)).toBe(0);
  await served.store.forget(['plan.txt']);
  expect(await served.store.hash()).not.toBe(hash);
  await expect(runRestore(through(), file, { replace: false }, on)).rejects.toMatchObject({
    code: 'store-not-empty',
  });
  expect(await runRestore(through(), file, { replace: true }, on)).toBe(0);
  expect(await served.store.hash()).toBe(hash);
  expect(said()).toContain('relationships restored from');
});

test('a backup that cannot be made leaves no file and keeps the older one', async () => {
  const before = readFileSync(file);
  const broken = { ...through(), backup: () => Promise.reject(new Error('the store went away')) };
  await expect(runBackup(broken, file, terminal().terminal)).rejects.toThrow('went away');
  expect(readFileSync(file)).toEqual(before);
});

test('a damaged backup is refused by the command before it is sent, and by the server', async () => {
  const hash = await served.store.hash();
  const cut = join(folder, 'cut.gz');
  writeFileSync(cut, readFileSync(file).subarray(0, -50));
  const refused = runRestore(through(), cut, { replace: true }, terminal().terminal);
  await expect(refused).rejects.toMatchObject({ code: 'bad-backup' });
  const started = await served.ask('/api/restore?replace=true', {
    method: 'POST',
    headers: { 'content-type': 'application/gzip' },
    body: readFileSync(cut),
  });
  const { id } = JSON.parse(started.text) as { id: string };
  expect((await served.ask(`/api/jobs/${id}/events`)).text).toContain('"code":"bad-backup"');
  expect(await served.store.hash()).toBe(hash);
});

test('a form of another page is no backup', async () => {
  const headers = { 'content-type': 'text/plain' };
  const answer = await served.ask('/api/restore', { method: 'POST', headers, body: 'x' });
  expect(problemIn(answer)).toMatchObject({ status: 400, code: 'bad-request' });
});
