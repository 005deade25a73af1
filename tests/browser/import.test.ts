import type { Page } from 'playwright-core';
import { openPage, seriousFindings } from './page';
import { emptyServer, inThisRun } from './run';

const shared = inThisRun();
const server = emptyServer();

const files = [
  [
    'talks.html',
    '<h1>Talks in Oslo</h1><p>Kenyan President Amina Otieno met Ingrid Berg in Oslo on Monday.</p>',
  ],
  ['same.txt', 'Talks in Oslo\n\nKenyan President Amina Otieno met Ingrid Berg in Oslo on Monday.'],
  ['broken.pdf', '%PDF-1.4 nothing'],
  ['rowers.csv', 'who,whom,how\nLena Vik,Piet Moor,rows with\nPiet Moor,Anna Sund,rows with\n'],
] as const;

/** Chooses the files, with `more` at the end of the table, and says what its columns are. */
async function choose(page: Page, more = ''): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await chooser.setFiles(
    files.map(([name, text]) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(name === 'rowers.csv' ? text + more : text),
    })),
  );
  for (const [part, column] of [
    ['From', 'who'],
    ['To', 'whom'],
    ['Relationship', 'how'],
  ] as const) {
    await dialog.getByRole('combobox', { name: part, exact: true }).click();
    await page.getByRole('option', { name: column, exact: true }).click();
  }
  await dialog.getByText(/\d nodes, \d edges\./).waitFor();
}

test('files are dropped in, told of, shown and undone', async () => {
  const { page, wrong } = await openPage(shared.browser, server.address);
  await page.getByRole('heading', { name: 'No articles yet' }).waitFor();
  await choose(page);
  expect(await seriousFindings(page)).toEqual([]);

  const dialog = page.getByRole('dialog', { name: 'Import' });
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await dialog.getByText(/^1 article added: \d+ claims? of \d+ words\.$/).waitFor();
  await dialog.getByText('rowers.csv: 3 nodes and 2 edges, 2 claims.').waitFor();
  const skipped = await dialog.getByRole('listitem').allInnerTexts();
  expect(skipped).toEqual([
    expect.stringMatching(/^broken\.pdf .*no PDF that can be read.*save it again/s),
    expect.stringMatching(/^(same\.txt|talks\.html) The same text as/),
  ]);
  expect(await seriousFindings(page)).toEqual([]);

  // Edges in words that fit no type are off in the legend; what was brought is shown all the same.
  await dialog.getByRole('button', { name: 'Show on the canvas' }).click();
  await page.getByRole('heading', { name: '3 nodes, 2 edges selected' }).waitFor();
  expect(await page.locator('.status').innerText()).not.toContain('hidden');
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: '3 nodes, 2 edges selected' }).waitFor({ state: 'detached' });

  await choose(page, 'Anna Sund,Lena Vik,rows with\n');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await dialog.getByText('rowers.csv: 3 nodes and 3 edges, 3 claims, in place of an earlier file.').waitFor();
  await dialog.getByText(/An older text or file that was replaced does not come back/).waitFor();
  await dialog.getByText(/0 articles added, 2 there already/).waitFor();
  await dialog.getByRole('button', { name: 'Undo the import' }).click();
  await dialog.getByText('Undone: 1 article and what only they said are gone again.').waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});
