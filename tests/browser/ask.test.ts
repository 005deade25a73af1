import type { Page } from 'playwright-core';
import { countsOf, find, openPage, seriousFindings } from './page';
import { inThisRun } from './run';

const shared = inThisRun();

/** Types into the bar until the first option says what it should, and leaves it. */
const offers = async (page: Page, text: string, first: RegExp): Promise<void> => {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.getByRole('option').first().filter({ hasText: first }).waitFor();
  await page.keyboard.press('Escape');
};

/** Where a node that was just searched for stands: in the middle of what the legend leaves free. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const canvas = await page.locator('.canvas').boundingBox();
  const legend = await page.locator('.legend').boundingBox();
  if (!canvas || !legend) throw new Error('the canvas is not there');
  // The camera glides there, and a newcomer is first given a place.
  await page.waitForTimeout(2000);
  return { x: canvas.x + (canvas.width + legend.width + 40) / 2, y: canvas.y + canvas.height / 2 };
}

test('the bar forgives slips, and two names ask why they are connected', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address);
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await offers(page, 'shinso ab', /Shinzo Abe/);
  await offers(page, 'puitn', /Vladimir Putin/);
  await offers(page, 'Abe and Haley', /Why connected\?.*Shinzo Abe.*and.*Nikki Haley/s);

  await page.keyboard.press('/');
  await page.keyboard.type('why are Abe and Haley connected?');
  await page.getByRole('option', { name: /Shinzo Abe and Nikki Haley/ }).waitFor();
  await page.keyboard.press('Enter');
  const first = page.getByRole('article', { name: 'Path 1' });
  await first.waitFor();
  await expect(first.locator('blockquote').count()).resolves.toBeGreaterThan(1);
  expect(await seriousFindings(page)).toEqual([]);

  const before = await countsOf(page);
  await first.getByRole('button', { name: 'Show on canvas' }).click();
  await page.getByText(`${before.nodes + 1} nodes`).waitFor();
  await page.getByRole('button', { name: /^Undo: Why connected: Shinzo Abe and Nikki Haley/ }).waitFor();
  await first
    .getByRole('button', { name: /^Open the article/ })
    .first()
    .click();
  await page.locator('.article .current').first().waitFor();
  await page.getByRole('button', { name: 'Close the article' }).click();
  await first
    .getByRole('button', { name: /^Evidence:/ })
    .first()
    .click();
  await page.getByRole('region', { name: 'Evidence' }).waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('a right click expands by type with counts, asks for a path, pins, hides and removes', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address);
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await find(page, 'Putin', 'Vladimir Putin');
  const at = await middle(page);
  const menu = async (): Promise<void> => {
    const hide = page.getByRole('menuitem', { name: 'Hide' });
    // On a busy machine the node may still be on its way to the middle.
    for (let opened = false; !opened;) {
      await page.mouse.click(at.x, at.y, { button: 'right' });
      opened = await hide.waitFor({ timeout: 3000 }).then(
        () => true,
        () => page.keyboard.press('Escape').then(() => false),
      );
    }
  };
  await menu();
  expect(await seriousFindings(page)).toEqual([]);
  const before = await countsOf(page);
  await page.getByRole('menuitem', { name: 'Expand by type' }).hover();
  const supports = page.getByRole('menuitem', { name: /^supports/ });
  const [, here = '0', all] = /(?:(\d+)\/)?(\d+)$/.exec(await supports.innerText()) ?? [];
  await supports.click();
  await page.getByText(`${before.edges + Number(all) - Number(here)} edges`).waitFor();

  await menu();
  await page.getByRole('menuitem', { name: 'Path from here' }).click();
  await page.getByRole('textbox', { name: 'Path from Vladimir Putin to' }).waitFor();
  await page.keyboard.type('Nadella');
  await page.getByRole('option', { name: /Satya Nadella/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(/No path of up to four edges leads from Vladimir Putin to Satya Nadella/).waitFor();
  await page.keyboard.press('Escape');

  await menu();
  await page.getByRole('menuitem', { name: 'Pin' }).click();
  await menu();
  const { nodes } = await countsOf(page);
  await page.getByRole('menuitem', { name: /^(Expand, |All edges)/ }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByText(`${nodes - 1} nodes`).waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('a double click expands, another collapses', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address);
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await find(page, 'Putin', 'Vladimir Putin');
  const at = await middle(page);
  const before = await countsOf(page);
  await page.mouse.dblclick(at.x, at.y);
  await page.getByRole('button', { name: 'Collapse', exact: true }).waitFor();
  expect((await countsOf(page)).edges).toBeGreaterThanOrEqual(before.edges);
  await page.mouse.move(at.x, at.y - 300);
  await page.mouse.dblclick(at.x, at.y);
  await page.getByRole('button', { name: 'Collapse', exact: true }).waitFor({ state: 'detached' });
  expect((await countsOf(page)).nodes).toBeLessThanOrEqual(before.nodes);
  expect(wrong).toEqual([]);
  await page.context().close();
});
