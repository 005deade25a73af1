import type { Page } from 'playwright-core';
import { countsOf, openPage, seriousFindings, type WatchedPage } from './page';
import { inThisRun } from './run';

const shared = inThisRun();
let open: WatchedPage | undefined;
const thePage = (): Page => {
  if (!open) throw new Error('the page was not opened');
  return open.page;
};
beforeAll(async () => {
  open = await openPage(shared.browser, shared.address);
  await open.page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await open.page.locator('.canvas[aria-busy="false"]').waitFor();
}, 120_000);
afterAll(() => {
  expect(open?.wrong).toEqual([]);
});

const choose = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Layout', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
};
const undo = (page: Page, name: string) => page.getByRole('button', { name: `Undo: ${name}`, exact: true });

test('a layout is computed beside the page, is one step, and can be undone', async () => {
  const page = thePage();
  const worker = page.waitForEvent('worker');
  await choose(page, /^Rings/);
  expect((await worker).url()).toContain('layout-worker');
  await undo(page, 'Layout: Rings').click();
  await page.getByRole('button', { name: 'Redo: Layout: Rings' }).waitFor();
});

test('where time runs from left to right its dates are written', async () => {
  const page = thePage();
  expect(await page.locator('.axis-tick').count()).toBe(0);
  await choose(page, /^Time/);
  await page.locator('.axis-tick').filter({ hasText: /\d{4}/, visible: true }).first().waitFor();
  await undo(page, 'Layout: Time').click();
  await page.locator('.axis-tick').first().waitFor({ state: 'detached' });
});

test('the selection alone is laid out, aligned and distributed', async () => {
  const page = thePage();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  await page.getByRole('heading', { name: /nodes selected$/ }).waitFor();
  await page.getByRole('button', { name: 'Layout', exact: true }).click();
  await page.getByText(/^The \d+ selected$/).waitFor();
  await page.getByRole('menuitem', { name: /^Grid/ }).click();
  await undo(page, 'Layout: Grid').waitFor();
  for (const name of ['Align in a row', 'Distribute across', 'Snap to a grid']) {
    await choose(page, new RegExp(`^${name}$`));
    await undo(page, name).waitFor();
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Layout', exact: true }).click();
  const row = page.getByRole('menuitem', { name: 'Align in a row' });
  await expect(row.isDisabled()).resolves.toBe(true);
  await page.keyboard.press('Escape');
});

test('what matters is worked out, told in a sentence, and shown as size', async () => {
  const page = thePage();
  await page.getByRole('button', { name: 'Understand', exact: true }).click();
  const bridges = page.getByRole('region', { name: 'Bridges' });
  await bridges.getByRole('button', { name: /^Shinzo Abe · \d+ %$/ }).waitFor();
  await bridges.getByText(/lies on the shortest way between two others/).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await bridges.getByRole('button', { name: 'Size' }).click();
  await undo(page, 'Size by bridges').waitFor();
  const groups = page.getByRole('region', { name: 'Groups' });
  await groups
    .getByRole('button', { name: /others$/ })
    .first()
    .click();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: /nodes selected$/ }).waitFor();
  const told = page.getByRole('region', { name: 'What is told of them' });
  await told.locator('blockquote').first().waitFor();
  await told.getByText(/^\d+ edges among them, \d+ claims of \d+ outlets\.$/).waitFor();
});

test('a stretch of time is chosen by keyboard and by pointer, on either clock', async () => {
  const page = thePage();
  const strip = page.getByRole('region', { name: 'Time' });
  const words = strip.getByRole('status');
  const all = await words.innerText();
  const before = await countsOf(page);
  await strip.getByRole('slider', { name: 'From' }).press('ArrowRight');
  await undo(page, 'Filter').waitFor();
  expect(await words.innerText()).not.toBe(all);
  // Edges without a date, and those before, are counted as hidden.
  const hidden = Number(/(\d+) hidden by filters/.exec(await page.locator('.status').innerText())?.[1]);
  const after = await countsOf(page);
  expect(after.edges).toBeLessThan(before.edges);
  expect(hidden).toBeGreaterThanOrEqual(before.edges - after.edges);
  await strip.getByRole('button', { name: 'All of it' }).click();
  await expect(words.innerText()).resolves.toBe(all);
  expect(await countsOf(page)).toEqual(before);

  await strip.getByText('when reported').click();
  await strip.getByText(/of \d+ claims/).waitFor();
  const bars = await strip.locator('.time-bars').boundingBox();
  if (!bars) throw new Error('there are no bars');
  await page.mouse.move(bars.x + bars.width * 0.6, bars.y + 10);
  await page.mouse.down();
  await page.mouse.move(bars.x + bars.width - 4, bars.y + 10);
  await page.mouse.up();
  await strip.getByRole('button', { name: 'All of it' }).waitFor();
  await undo(page, 'Filter').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await strip.getByRole('button', { name: 'All of it' }).click();
});
