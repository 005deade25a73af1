import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { openPage, seriousFindings } from './page';
import { inThisRun } from './run';

const shared = inThisRun();
const folder = mkdtempSync(join(tmpdir(), 'edgewise-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where a download lies on this machine: the browser may be on another. */
async function kept(download: Download | undefined): Promise<string> {
  const path = join(folder, download?.suggestedFilename() ?? 'nothing');
  await download?.saveAs(path);
  return path;
}

async function openDialog(colorScheme: 'light' | 'dark') {
  const opened = await openPage(shared.browser, shared.address, colorScheme);
  await opened.page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await opened.page.getByRole('button', { name: 'Export', exact: true }).click();
  await opened.page.getByRole('img', { name: 'Preview' }).waitFor();
  return opened;
}

async function choose(page: Page, list: string, choice: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: list }).click();
  await page.getByRole('option', { name: choice }).click();
}

/** Saves in a format; resolves with the files that come. */
async function saved(page: Page, words: string, files = 1): Promise<Download[]> {
  const downloads: Download[] = [];
  const all = new Promise<void>((done) => {
    page.on('download', (download) => {
      downloads.push(download);
      if (downloads.length === files) done();
    });
  });
  await page.getByRole('button', { name: `Save ${words}`, exact: true }).click();
  await all;
  return downloads;
}

test('a PDF for A4 is saved under its title, with every name as text', async () => {
  const { page, wrong } = await openDialog('light');
  expect(await seriousFindings(page)).toEqual([]);
  await choose(page, 'Format', /^PDF/);
  await choose(page, 'Size', /^A4/);
  await page.getByLabel('Title', { exact: true }).fill('Who met: whom?');
  const [file] = await saved(page, 'PDF');
  expect(file?.suggestedFilename()).toBe('who-met-whom.pdf');
  const { stdout } = spawnSync('pdftotext', ['-raw', await kept(file), '-'], { encoding: 'utf8' });
  const text = stdout.replace(/\s+/g, ' ');
  for (const words of ['Who met: whom?', 'Shinzo Abe', 'Vladimir Putin', 'Cooperation, in words'])
    expect(text).toContain(words);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('data formats save the graph, and say what they cannot hold', async () => {
  const { page, wrong } = await openDialog('dark');
  expect(await seriousFindings(page)).toEqual([]);
  await choose(page, 'Format', /^CSV/);
  const tables = await saved(page, 'CSV', 2);
  expect(tables.map((file) => file.suggestedFilename()).sort()).toEqual([
    'edgewise.csv',
    'edgewise.nodes.csv',
  ]);
  await choose(page, 'Format', /^Cypher/);
  await page.getByLabel('Title', { exact: true }).fill('Two names');
  const [script] = await saved(page, 'Cypher');
  expect(readFileSync(await kept(script), 'utf8')).toContain('MERGE (n:`Person`');
  await page
    .getByRole('status')
    .getByText(/Not in the file: the title; positions, colours and sizes/)
    .waitFor();
  await choose(page, 'Format', /^HTML/);
  const [html] = await saved(page, 'HTML');
  expect(html?.suggestedFilename()).toBe('two-names.html');
  expect(readFileSync(await kept(html), 'utf8')).toContain('Content-Security-Policy');
  expect(wrong).toEqual([]);
  await page.context().close();
});
