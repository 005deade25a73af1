import type { Page } from 'playwright-core';
import { countsOf, edgeRow, find, openPage, seriousFindings } from './page';
import { emptyServer, inThisRun } from './run';

const shared = inThisRun();
const server = emptyServer();

const ingest = async (document: string, text: string): Promise<void> => {
  const articles = [
    { document, origin: document, text, metadata: { date: '2020-05-04', outlet: 'Fixture' } },
  ];
  const response = await fetch(`${server.address}/api/ingest`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ articles }),
  });
  expect(response.status).toBe(202);
};

/** Rejects the only claim of an edge, takes that back by the notice, gives it another type, and that back by its card. */
async function correct(page: Page): Promise<void> {
  await find(page, 'Otieno', 'Amina Otieno');
  await edgeRow(page, 'meets', 'Ingrid Berg').click();
  const evidence = page.getByRole('region', { name: 'Evidence' });
  const heading = (words: string) => evidence.getByRole('heading', { name: new RegExp(words) });
  await evidence.getByRole('button', { name: 'Reject' }).click();
  await page.getByText('The claim of Fixture is rejected.').waitFor();
  await evidence.waitFor({ state: 'detached' });
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await heading('meets').waitFor();
  await evidence.getByRole('button', { name: 'Correct …' }).click();
  await evidence.getByLabel('Type').selectOption('AGREES_WITH');
  expect(await seriousFindings(page)).toEqual([]);
  await evidence.getByRole('button', { name: 'Save' }).click();
  await heading('agrees with').waitFor();
  await evidence.getByText('corrected by you, was “meets”').waitFor();
  await evidence.getByRole('button', { name: 'Undo' }).click();
  await heading('meets').waitFor();
}

test('an empty graph says how to fill it, shows what is read without a reload, and leaves a touched canvas alone', async () => {
  const { page, wrong } = await openPage(shared.browser, server.address);
  await page.getByRole('heading', { name: 'No articles yet' }).waitFor();

  await ingest(
    'one.txt',
    'Kenya and Norway meet\n\nKenyan President Amina Otieno met Ingrid Berg in Oslo on Monday.',
  );
  await page.getByText(/[2-9] nodes? · \d+ edges?/).waitFor();
  await correct(page);
  await find(page, 'Otieno', 'Amina Otieno');
  const { nodes } = await countsOf(page);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText(new RegExp(`^${nodes - 1} nodes? · `)).waitFor();

  await ingest(
    'two.txt',
    'Talks go on\n\nPedro Salinas visited Peru on Tuesday and met Ingrid Berg in Lima.',
  );
  await page.getByText('The graph has changed.').waitFor();
  await page.getByRole('button', { name: 'Show the overview' }).click();
  await find(page, 'Salinas', 'Pedro Salinas');
  expect(wrong).toEqual([]);

  await page.context().close();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** A canvas from which a neighbour of Ingrid Berg is missing, and what it shows. */
async function withoutOtieno(): Promise<{ page: Page; wrong: string[]; kept: string; whole: RegExp }> {
  const { page, wrong } = await openPage(shared.browser, server.address);
  await page.getByText(/\d+ nodes? · \d+ edges?/).waitFor();
  await find(page, 'Otieno', 'Amina Otieno');
  const whole = new RegExp(`^${(await countsOf(page)).nodes} nodes`);
  await button(page, 'Remove').click();
  await find(page, 'Berg', 'Ingrid Berg');
  return { page, wrong, whole, kept: await page.locator('.status').innerText() };
}

test('while the store is slow it is said so, and one can give up', async () => {
  const { page, wrong, kept, whole } = await withoutOtieno();
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/expand', (route) => asked.then(() => route.continue()).catch(() => undefined), {
    times: 1,
  });
  await button(page, 'Expand all').click();
  await page.getByText('The store takes its time.').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await button(page, 'Cancel').click();
  await page.getByText('The store takes its time.').waitFor({ state: 'detached' });
  answer();
  expect(await page.locator('.status').innerText()).toBe(kept);
  // Asked again, it answers.
  await button(page, 'Expand all').click();
  await page.locator('.status').getByText(whole).waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('a picture that the store could not open stays kept, and opens once it can', async () => {
  const { page, kept } = await withoutOtieno();
  await page.waitForFunction(() => localStorage.getItem('edgewise:scene') !== null);
  const detail = 'The store does not answer.';
  await page.route(
    '**/api/resolve',
    (route) =>
      route.fulfill({
        status: 503,
        json: {
          ...{ type: 'about:blank', title: 'Unreachable', requestId: '1' },
          status: 503,
          code: 'store-unreachable',
          detail,
        },
      }),
    { times: 1 },
  );
  await page.reload();
  await page.getByText(detail).waitFor();
  await button(page, 'Try again').click();
  await page.locator('.status').getByText(kept).waitFor();
  await page.context().close();
});

test('while the server restarts the canvas stays, and what failed can be tried again', async () => {
  const { page, kept, whole } = await withoutOtieno();
  await server.halt();
  await button(page, 'Expand all').click();
  await page.getByText('The Edgewise server does not answer.').waitFor();
  expect(await page.locator('.status').innerText()).toBe(kept);
  await server.resume();
  await button(page, 'Try again').click();
  await page.locator('.status').getByText(whole).waitFor();
  await page.getByText('The Edgewise server does not answer.').waitFor({ state: 'detached' });
  await page.context().close();
});
