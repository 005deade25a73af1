import { decisionList } from '../../model/api/decisions';
import { openPage, seriousFindings } from './page';
import { emptyServer, inThisRun } from './run';

const shared = inThisRun();
const server = emptyServer();

const text =
  'Kenyan President Amina Otieno met Ingrid Berg in Oslo on Monday. Otieno praised Norway. Berg visited Kenya in May.';

async function decisions(): Promise<readonly string[]> {
  const answer = decisionList.parse(await (await fetch(`${server.address}/api/decisions`)).json());
  return answer.decisions.map(({ verdict, type }) => `${verdict} ${type}`);
}

/** Until the server has kept so many. */
async function kept(many: number): Promise<readonly string[]> {
  for (;;) {
    const all = await decisions();
    if (all.length === many) return all;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

beforeAll(async () => {
  const base64 = Buffer.from(`Talks in Oslo\n\n${text}`).toString('base64');
  const body = JSON.stringify({ files: [{ name: 'talks.txt', base64 }] });
  const headers = { 'content-type': 'application/json' };
  const asked = await fetch(`${server.address}/api/ingest`, { method: 'POST', headers, body });
  const { id } = (await asked.json()) as { id: string };
  expect(await (await fetch(`${server.address}/api/jobs/${id}/events`)).text()).toContain('claims');
});

test('claims are gone through by keys alone: accepted, rejected, changed and taken back', async () => {
  const { page, wrong } = await openPage(shared.browser, server.address);
  await page.keyboard.press('r');
  const review = page.getByRole('region', { name: 'Review' });
  const lines = review.getByRole('option');
  await lines.first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  const words = await lines.allInnerTexts();
  expect(words.length).toBeGreaterThan(2);

  await page.keyboard.press('a');
  await page.keyboard.press('r');
  await review.getByText('2 decided: 1 accepted, 1 rejected').waitFor();
  await kept(2);
  await page.keyboard.press('z');
  await review.getByText('1 decided: 1 accepted').waitFor();
  expect(await kept(1)).toEqual([expect.stringContaining('accepted')]);

  await page.keyboard.press('e');
  const type = review.getByRole('combobox', { name: 'Type' });
  const chosen = await type.inputValue();
  const others = await type
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  await type.selectOption(others.find((one) => one !== chosen) ?? '');
  await page.keyboard.press('Tab');
  expect(await seriousFindings(page)).toEqual([]);
  await review.getByRole('button', { name: 'Save' }).press('Enter');
  await review.getByText('2 decided: 1 accepted, 1 changed').waitFor();
  expect((await kept(2))[0]).toMatch(/^changed /);

  await page.keyboard.press('k');
  await page.keyboard.press('Escape');
  await review.waitFor({ state: 'detached' });
  // What was decided does not come again.
  await page.keyboard.press('r');
  await lines.first().waitFor();
  expect(await lines.count()).toBe(words.length - 2);
  expect(wrong).toEqual([]);
  await page.context().close();
});
