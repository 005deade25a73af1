import { chromium, type Browser, type Page } from 'playwright-core';
import { openPage, type WatchedPage } from './page';
import { chromiumArgs, chromiumPath, startServer, type StartedServer } from './started';

let server: StartedServer;
let browser: Browser;
let open: WatchedPage;
beforeAll(async () => {
  [server, browser] = await Promise.all([
    startServer(),
    chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArgs] }),
  ]);
  open = await openPage(browser, server.address);
  await open.page.getByText(/\d+ nodes · \d+ edges/).waitFor();
}, 120_000);
afterAll(async () => {
  expect(open.wrong).toEqual([]);
  await browser.close();
  await server.stop();
});

const choose = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Layout', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
};
const undo = (page: Page, name: string) => page.getByRole('button', { name: `Undo: ${name}`, exact: true });

test('a layout is computed beside the page, is one step, and can be undone', async () => {
  const { page } = open;
  const worker = page.waitForEvent('worker');
  await choose(page, /^Rings/);
  expect((await worker).url()).toContain('layout-worker');
  await undo(page, 'Layout: Rings').click();
  await page.getByRole('button', { name: 'Redo: Layout: Rings' }).waitFor();
});

test('the selection alone is laid out, aligned and distributed', async () => {
  const { page } = open;
  await page.locator('.canvas').click({ position: { x: 400, y: 700 } });
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
