import type { Page } from 'playwright-core';
import { find, edgeRow, openPage, seriousFindings } from './page';
import { inThisRun } from './run';

const shared = inThisRun();

const pressed = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

test('the main job by keyboard alone: a name, its edges, the evidence, the article, the table', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address);
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('Abe');
  await page.getByRole('option', { name: /Shinzo Abe/ }).waitFor();
  await page.keyboard.press('Enter');
  const said = page.locator('.walker [role=status]');
  await said.getByText(/^Shinzo Abe, Person; \d+ edges$/).waitFor();

  await page.keyboard.press('ArrowRight');
  await said.getByText(/^Shinzo Abe, Person; .+, \d+ claims?, 1 of \d+$/).waitFor();
  for (let i = 0; i < 10 && !/meets Vladimir Putin/.test(await said.innerText()); i++)
    await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await said.getByText(/^Vladimir Putin, Person/).waitFor();
  await page.getByRole('heading', { name: 'Vladimir Putin', exact: true }).waitFor();
  await page.keyboard.press('ArrowUp');
  await said.getByText(/^Shinzo Abe, Person; \d+ edges$/).waitFor();
  await page.locator('.canvas[aria-busy="false"]').waitFor();
  // The menu of where one stands; left, it gives the keys back, so that it can be called again.
  for (const key of ['Shift+F10', 'ContextMenu']) {
    await page.keyboard.press(key);
    await page.getByRole('menuitem', { name: 'Pin' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.walker:focus').waitFor();
  }
  await pressed(page, 'ArrowRight', 'Enter');
  await page.getByRole('region', { name: 'Evidence' }).waitFor();
  // From the canvas F6 leads over the toolbar to the inspector, and Tab to what is in it.
  await pressed(page, 'F6', 'F6');
  for (let i = 0; i < 16; i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    if (name.startsWith('Open the article')) break;
  }
  await page.keyboard.press('Enter');
  await page.locator('.article .current').first().waitFor();

  await page.keyboard.press('t');
  const grid = page.getByRole('grid');
  await grid.waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await grid.focus();
  await pressed(page, 'ArrowDown', 'Enter');
  await expect(page.locator('.grid-row.chosen').count()).resolves.toBe(1);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('evidence is grouped and linked, and a sentence leads to its edges on the canvas', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address);
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await find(page, 'Abe', 'Shinzo Abe');
  await edgeRow(page, 'meets', 'Vladimir Putin').click();
  const evidence = page.getByRole('region', { name: 'Evidence' });
  await evidence.getByText('By how sure').click();
  await evidence.getByRole('region', { name: 'happened' }).waitFor();
  await evidence.getByText('By outlet').click();
  expect(await seriousFindings(page)).toEqual([]);
  await evidence
    .getByRole('button', { name: /^Open the article/ })
    .first()
    .click();
  const behind = page.locator('.sentence-edges').first();
  await behind.click();
  await page.getByRole('menuitem').first().click();
  await page
    .getByRole('button', { name: /^Undo: Show the edges of a sentence/ })
    .or(page.getByRole('button', { name: 'Nothing to undo' }))
    .waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the first visit gives five hints that can be skipped, and ? lists the keys', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address, 'dark', { visited: false });
  const tour = page.getByRole('region', { name: 'Tour' });
  await tour.waitFor();
  for (let i = 1; i < 5; i++) {
    await tour.getByText(`${i} of 5`).waitFor();
    await tour.getByRole('button', { name: 'Next' }).click();
  }
  await tour.getByRole('button', { name: 'Done' }).click();
  await page.reload();
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await expect(tour.count()).resolves.toBe(0);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: /Take the tour/ }).click();
  await tour.getByRole('button', { name: 'Skip' }).click();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('on a phone everything is there and nothing stands out of the window', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address, 'light', {
    width: 360,
    height: 740,
  });
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await find(page, 'Abe', 'Shinzo Abe');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const canvas = await page.locator('.canvas').boundingBox();
  expect(canvas?.height).toBeGreaterThan(200);
  await edgeRow(page, 'meets', 'Vladimir Putin').click();
  await page.getByRole('region', { name: 'Evidence' }).locator('blockquote').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(wrong).toEqual([]);
  await page.context().close();
});
