import type { Page } from 'playwright-core';
import { editor, inConsole, openConsole, run, write } from './console-page';
import { openPage, seriousFindings } from './page';
import { inThisRun } from './run';

const shared = inThisRun();

const texts = (page: Page, column: number) =>
  page.locator(`.grid-body [data-cell$=":${column}"]`).allInnerTexts();

test('a first example stands ready; its rows can be ordered, unfolded and put on the canvas', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address);
  await openConsole(page);
  await page.getByLabel('$outlets', { exact: true }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText(/2\d rows in/).waitFor();

  await page.getByRole('button', { name: 'claims' }).click();
  const up = (await texts(page, 3)).map(Number);
  expect(up).toEqual([...up].sort((a, b) => a - b));
  await page.getByRole('button', { name: 'claims' }).click();
  await expect(page.getByRole('columnheader', { name: 'claims' }).getAttribute('aria-sort')).resolves.toBe(
    'descending',
  );

  const cell = page.locator('[data-cell="0:0"]');
  await cell.focus();
  await page.keyboard.press('Enter');
  await cell.getByText('person:shinzo-abe').waitFor();
  await page.keyboard.press('ArrowRight');
  await expect(
    page.locator('[data-cell="0:1"]').evaluate((one) => one === document.activeElement),
  ).resolves.toBe(true);

  await run(page, "MATCH (a:Person {name: 'Nikki Haley'})-[r]->(b) RETURN a, r, b");
  const before = Number(/\d+/.exec(await page.locator('.status').innerText())?.[0]);
  await page.getByRole('button', { name: 'Add to canvas' }).click();
  await page.getByText(`${before + 1} nodes`).waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the editor knows the graph: it completes, warns, formats, and recalls what was run', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address);
  await openConsole(page);
  await editor(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('match (a:Pers');
  await page.locator('.cm-completionLabel', { hasText: 'Person' }).first().waitFor();
  // For its first 75 ms a list takes no keys: they were meant for the text.
  await page.waitForTimeout(150);
  await page.keyboard.press('Tab');
  await expect(editor(page).innerText()).resolves.toContain('match (a:Person');
  await page.keyboard.type('ality) return a limit 1');
  await page.locator('.cm-lintRange-warning', { hasText: 'Personality' }).waitFor();

  await write(page, 'RETURN ');
  await page.keyboard.type('toUpp');
  await page.locator('.cm-completionLabel', { hasText: 'toUpper' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.type('er(');
  await page.locator('.cm-signature', { hasText: 'text :: STRING' }).waitFor();

  await write(page, 'match (a:Person) return a.name as name order by name limit $most');
  await page.getByRole('button', { name: 'Format' }).click();
  await page.locator('.cm-line', { hasText: /^RETURN a\.name AS name$/ }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('fill in a value').waitFor();
  await page.getByLabel('$most', { exact: true }).fill('three');
  await page.keyboard.press('Enter');
  await page
    .getByText(/number|integer/i)
    .last()
    .waitFor();
  await page.getByLabel('$most', { exact: true }).fill('3');
  await page.keyboard.press('Enter');
  await page.getByText(/3 rows in/).waitFor();

  await run(page, 'CREATE (n) RETURN n');
  await page.getByText('CREATE is not allowed here.').waitFor();
  await editor(page).click();
  await page.keyboard.press('ArrowUp');
  await page.locator('.cm-line', { hasText: 'LIMIT $most' }).waitFor();
  await inConsole(page).getByRole('button', { name: 'History' }).click();
  await page.getByLabel('Search the history').fill('create');
  await expect(page.locator('.entry').count()).resolves.toBe(1);
  expect(wrong.filter((one) => !one.includes('403') && !one.includes('400'))).toEqual([]);
  await page.context().close();
});

test('a link fills the console in and runs nothing; Esc leaves it', async () => {
  const { page, wrong } = await openPage(shared.browser, `${shared.address}/#cypher=RETURN+1+AS+one`);
  await page.locator('.cm-line', { hasText: 'RETURN 1 AS one' }).waitFor();
  await page.getByText('Rows appear here.').waitFor();
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: /^Run/ }).click();
  await page.getByText(/1 row in/).waitFor();
  await editor(page).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await editor(page).waitFor({ state: 'hidden' });
  expect(wrong).toEqual([]);
  await page.context().close();
});

test.each(['light', 'dark'] as const)('axe finds nothing serious in the console in %s', async (scheme) => {
  const { page } = await openPage(shared.browser, shared.address, scheme);
  await openConsole(page);
  for (const shelf of ['History', 'Favourites', 'Examples', 'Guide']) {
    await inConsole(page).getByRole('button', { name: shelf, exact: true }).click();
    await page.getByRole('heading', { name: shelf, exact: true }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  }
  await run(page, 'MATCH (a:Person)-[r]->(b) RETURN a, r, b, r.count LIMIT 20');
  await page.getByText(/20 rows in/).waitFor();
  for (const tab of ['Graph', 'JSON', 'Table']) {
    await page.getByRole('region', { name: 'Console' }).getByText(tab, { exact: true }).click();
    expect(await seriousFindings(page)).toEqual([]);
  }
  await page.context().close();
});
