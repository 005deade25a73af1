import { text as streamText } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { editor, inConsole, openConsole, openShelf, run, write } from './console-page';
import { find, openPage } from './page';
import { inThisRun } from './run';

const shared = inThisRun();

const endless = 'UNWIND range(1, 900000) AS x UNWIND range(1, 900000) AS y RETURN count(*) AS n';
const stands = (page: Page, text: string | RegExp) =>
  page.locator('.cm-line', { hasText: text }).first().waitFor();

async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return streamText(await download.createReadStream());
}

test('favourites stand in folders, outlive the page, and travel as a .cypher file', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address);
  await openConsole(page);
  await write(page, 'MATCH (a:Person) RETURN a.name LIMIT 2');
  await openShelf(page, 'Favourites');
  await inConsole(page).getByLabel('Name', { exact: true }).fill('Two people');
  await inConsole(page).getByLabel('Folder', { exact: true }).fill('People');
  await page.getByRole('button', { name: 'Keep' }).click();
  const kept = page.getByRole('region', { name: 'People' }).getByText('Two people');
  await kept.waitFor();
  const file = await downloaded(page, () => page.getByRole('button', { name: 'Export .cypher' }).click());
  expect(file).toBe('// Two people\n// folder: People\nMATCH (a:Person) RETURN a.name LIMIT 2;\n');

  await page.reload();
  await openConsole(page);
  await openShelf(page, 'Favourites');
  await kept.waitFor();
  await page.getByRole('button', { name: 'Remove Two people' }).click();
  await kept.waitFor({ state: 'detached' });
  await page.locator('input[type=file][accept*=".cypher"]').setInputFiles({
    name: 'others.cypher',
    mimeType: 'text/plain',
    buffer: Buffer.from(`${file}\n// One\nRETURN 1 AS one;\n`),
  });
  await page.getByText('2 statements read from others.cypher.').waitFor();
  await kept.waitFor();
  await page.getByRole('button', { name: /^One/ }).click();
  await stands(page, 'RETURN 1 AS one');
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the plan of a statement is told and measured, and examples run by a click', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address);
  await openConsole(page);
  await write(page, "MATCH (a:Person {name: 'Shinzo Abe'})-[r]->(b) RETURN b.name");
  await inConsole(page).getByText('Plan', { exact: true }).click();
  const plan = page.getByRole('region', { name: 'Plan' });
  await plan.getByText(/Measuring runs the statement/).waitFor();
  await plan.getByRole('button', { name: 'Measure' }).click();
  await plan.getByText(/\d+ rows.* in /).waitFor();
  await openShelf(page, 'Examples');
  await page
    .getByRole('button', { name: /^Run “/ })
    .first()
    .click();
  await page.getByText(/\d+ rows? in/).waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('what was clicked stands there as Cypher, and finds the same', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address);
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await find(page, 'Abe', 'Shinzo Abe');
  await openConsole(page);
  await openShelf(page, 'Clicks');
  await page
    .getByRole('button', { name: /^Search “/ })
    .first()
    .click();
  await stands(page, 'CONTAINS word');
  await page.keyboard.press('Control+Enter');
  await page.getByText(/\d+ rows? in/).waitFor();
  await page.getByRole('button', { name: /^The view as it is/ }).click();
  await stands(page, 'IN $nodes');
  await page.keyboard.press('Control+Enter');
  await inConsole(page).getByText('Graph', { exact: true }).click();
  const shown = /(\d+) nodes/.exec(await page.locator('.status').innerText())?.[1];
  await page.getByText(`${shown} nodes, `).waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('a graph is drawn by itself, leads to the canvas, and is saved as a picture', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address);
  await openConsole(page);
  await run(page, "MATCH (a:Person {name: 'Shinzo Abe'})-[r:MEETS]-(b) RETURN a, r, b");
  await inConsole(page).getByText('Graph', { exact: true }).click();
  const drawing = page.getByRole('img', { name: /^Graph of the answer/ });
  await drawing.waitFor();
  await page.waitForFunction(() => document.querySelector('.answer-drawing .canvas[aria-busy=false]'));
  await inConsole(page).getByRole('button', { name: 'Save picture …' }).click();
  const svg = await downloaded(page, () => page.getByRole('button', { name: 'Save SVG' }).click());
  expect(svg).toContain('Vladimir Putin');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await editor(page).waitFor();
  await inConsole(page).getByRole('button', { name: 'Show alone' }).click();
  await page.locator('.status', { hasText: /^[2-9] nodes/ }).waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('Cancel, and leaving the page, stop a statement in the store', async () => {
  const ask = () =>
    fetch(`${shared.address}/api/query`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ cypher: 'RETURN 1 AS one' }),
    }).then((response) => response.text());
  /** The store answers one question at a time: it answers the next when the endless one is gone, or after 10 s. */
  const isFree = async () => {
    const from = Date.now();
    expect(await ask()).toContain('"kind":"summary"');
    return Date.now() - from < 6000;
  };
  const { page } = await openPage(shared.browser, shared.address);
  await openConsole(page);
  await run(page, endless);
  await page.getByText(/0 rows so far/).waitFor();
  await inConsole(page).getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Cancelled after 0 rows').waitFor();
  expect(await isFree()).toBe(true);
  await run(page, endless);
  await page.getByText(/0 rows so far/).waitFor();
  await page.context().close();
  expect(await isFree()).toBe(true);
});

test('a browser that keeps no more says so, and nothing written is lost in the page', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address);
  await openConsole(page);
  await page.evaluate(() => {
    const set = (key: string, text: string) => Storage.prototype.setItem.call(localStorage, key, text);
    for (let size = 4_000_000; size > 0; size = Math.floor(size / 2)) {
      try {
        set('filler', (localStorage.getItem('filler') ?? '') + 'x'.repeat(size));
      } catch {
        // Fuller by less.
      }
    }
  });
  await write(page, `RETURN '${'long '.repeat(200)}' AS text`);
  await page.getByText('This browser keeps no more').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText(/1 row in/).waitFor();
  await page.evaluate(() => localStorage.removeItem('filler'));
  await page.getByRole('button', { name: 'Clear the history' }).click();
  await page.getByText('This browser keeps no more').waitFor({ state: 'detached' });
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('rows are saved as CSV, JSON and JSON lines, a column is made wider, two places are written at once', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address);
  await openConsole(page);
  await write(page, "RETURN 1 AS n, 'a,b' AS t\n// xy\n// xy");
  // Alt and a drag make a column of places to write at.
  const [first, last] = [page.locator('.cm-line').nth(1), page.locator('.cm-line').nth(2)];
  const [from, to] = [await first.boundingBox(), await last.boundingBox()];
  if (!from || !to) throw new Error('the lines are not there');
  await page.keyboard.down('Alt');
  await page.mouse.move(from.x + 8, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 8, to.y + to.height / 2, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await page.keyboard.type('/');
  await expect(first.innerText()).resolves.toMatch(/\/{3}/);
  await expect(last.innerText()).resolves.toMatch(/\/{3}/);
  await page.keyboard.press('Control+Enter');
  await page.getByText(/1 row in/).waitFor();

  const edge = page.getByRole('separator', { name: 'Width of n' });
  const before = Number(await edge.getAttribute('aria-valuenow'));
  await edge.press('ArrowRight');
  expect(Number(await edge.getAttribute('aria-valuenow'))).toBe(before + 16);

  const saved = async (as: string): Promise<string> => {
    await inConsole(page).getByRole('button', { name: /^Save/ }).click();
    return downloaded(page, () => page.getByRole('menuitem', { name: as, exact: true }).click());
  };
  // Reading it as text took its first mark off.
  expect(await saved('As CSV')).toBe('n,t\r\n1,"a,b"\r\n');
  expect(JSON.parse(await saved('As JSON'))).toEqual([{ n: 1, t: 'a,b' }]);
  expect(await saved('As JSON lines')).toBe('{"n":1,"t":"a,b"}\n');
  expect(wrong).toEqual([]);
  await page.context().close();
});
