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

/** Keeps what the page makes addresses for, so that the preview can be read: its policy lets no script fetch it. */
function keepBlobs(): void {
  const make = URL.createObjectURL.bind(URL);
  const kept: Record<string, Blob> = {};
  URL.createObjectURL = (blob: Blob) => {
    const address = make(blob);
    kept[address] = blob;
    return address;
  };
  Object.assign(window, { kept });
}

/** The text of the picture that the preview shows. */
const previewed = (page: Page): Promise<string> =>
  page.getByRole('img', { name: 'Preview' }).evaluate((image: HTMLImageElement) => {
    const { kept } = window as unknown as { kept: Record<string, Blob> };
    return kept[image.src]?.text() ?? '';
  });

/** Width and height of a JPG, which its frame header tells. */
function jpgSize(bytes: Buffer): [width: number, height: number] {
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt16BE(at);
    if (marker >= 0xffc0 && marker <= 0xffc2) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
  }
  throw new Error('no JPG');
}

/** Width and height of the PNG on the clipboard. Runs in the page. */
async function clipboardSize(): Promise<[number, number]> {
  const [item] = await navigator.clipboard.read();
  const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
  return [picture.width, picture.height];
}

test('the preview is the file, its drawing can be stopped, and pixels go to a JPG and the clipboard', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await page.locator('.canvas[aria-busy="false"]').waitFor();
  await page.evaluate(keepBlobs);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByText('Embed the font').click();
  await page.getByLabel('Title', { exact: true }).fill('As it is seen');
  await page.getByText(/^as-it-is-seen\.svg · \d+ kB/).waitFor();
  const seen = await previewed(page);
  const [svg] = await saved(page, 'SVG');
  expect(readFileSync(await kept(svg), 'utf8')).toBe(seen);
  expect(seen).toContain('@font-face');

  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/export', (route) => held.then(() => route.continue()), { times: 1 });
  await choose(page, 'Format', /^JPG/);
  await page.getByText(/^Drawing \d+ nodes and \d+ edges/).waitFor();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByText('Stopped: this is not drawn.').waitFor();
  answer();
  await page.getByRole('button', { name: 'Draw it' }).click();
  await page.getByText('Stopped: this is not drawn.').waitFor({ state: 'detached' });

  const [jpg] = await saved(page, 'JPG');
  expect(jpgSize(readFileSync(await kept(jpg)))).toEqual([2560, 1800]);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByText('Copied as a PNG.').waitFor();
  expect(await page.evaluate(clipboardSize)).toEqual([2560, 1800]);
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
