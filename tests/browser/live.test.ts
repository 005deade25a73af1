import { countsOf, find, openPage } from './page';
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

test('an empty graph says how to fill it, shows what is read without a reload, and leaves a touched canvas alone', async () => {
  const { page, wrong } = await openPage(shared.browser, server.address);
  await page.getByRole('heading', { name: 'No articles yet' }).waitFor();

  await ingest(
    'one.txt',
    'Kenya and Norway meet\n\nKenyan President Amina Otieno met Ingrid Berg in Oslo on Monday.',
  );
  await page.getByText(/[2-9] nodes? · \d+ edges?/).waitFor();
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

  await server.stop();
  await page.keyboard.press('/');
  await page.keyboard.type('Berg');
  await page.getByText('The Edgewise server does not answer.').waitFor();
  // What is on the canvas stays.
  expect((await countsOf(page)).nodes).toBeGreaterThan(1);
  await page.context().close();
});
