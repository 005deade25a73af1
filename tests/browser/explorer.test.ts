import { countsOf, edgeRow, find, openPage, seriousFindings } from './page';
import { inThisRun } from './run';

const shared = inThisRun();

test('the main job: from a name to the sentence to the article, and on to the neighbours', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address);
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  const before = await countsOf(page);
  expect(before.nodes).toBeGreaterThan(20);
  await find(page, 'Abe', 'Shinzo Abe');

  await edgeRow(page, 'meets', 'Vladimir Putin').click();
  const evidence = page.getByRole('region', { name: 'Evidence' });
  await evidence
    .getByText(/claims/)
    .first()
    .waitFor();
  await expect(evidence.locator('mark.entity').count()).resolves.toBeGreaterThan(1);
  await expect(evidence.locator('mark.trigger').count()).resolves.toBeGreaterThan(0);
  const sentence = await evidence.locator('blockquote').first().innerText();
  const kept = evidence.getByRole('button', { name: /^planned \d+ \w+ 201\d, happened \d+ \w+ 201\d$/ });
  await kept.first().click();
  await evidence.locator('.claim:focus').waitFor();

  await evidence
    .getByRole('button', { name: /^Open the article/ })
    .first()
    .click();
  const current = page.locator('.article .current').first();
  await current.waitFor();
  await expect(current.isVisible()).resolves.toBe(true);
  const box = await current.boundingBox();
  expect(box && box.y > 52 && box.y < 900).toBe(true);
  const opened = await page.locator('.article').innerText();
  expect(opened.replace(/\s+/g, ' ')).toContain(sentence.replace(/[“”]/g, '').trim().slice(0, 40));
  await page.getByRole('button', { name: 'Close the article' }).click();

  // With Abe gone from the canvas somebody whom Putin met is left to bring.
  await find(page, 'Abe', 'Shinzo Abe');
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await find(page, 'Putin', 'Vladimir Putin');
  await page
    .getByRole('button', { name: /^meets/, disabled: false })
    .first()
    .click();
  await page.getByRole('button', { name: 'Collapse', exact: true }).waitFor();
  expect((await countsOf(page)).nodes).toBeGreaterThanOrEqual(before.nodes);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('a click on the canvas selects what is there, a click beside it nothing', async () => {
  const { page, wrong } = await openPage(shared.browser, shared.address);
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await find(page, 'Abe', 'Shinzo Abe');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Every edge cites its sentence' }).waitFor();
  // Searching brought it to the middle of what the legend leaves free.
  const canvas = await page.locator('.canvas').boundingBox();
  const legend = await page.locator('.legend').boundingBox();
  if (!canvas || !legend) throw new Error('the canvas is not there');
  const left = legend.width + 40;
  await page.locator('.canvas[aria-busy="false"]').waitFor();
  await page.waitForTimeout(400);
  await page.mouse.click(canvas.x + (canvas.width + left) / 2, canvas.y + canvas.height / 2);
  await page.getByRole('heading', { name: 'Shinzo Abe', exact: true }).waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('Cypher in the bar opens the console', async () => {
  const { page } = await openPage(shared.browser, shared.address);
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('MATCH (n:Country) RETURN count(n)');
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Cypher', exact: true });
  await field.waitFor();
  await page.locator('.cm-line', { hasText: 'MATCH (n:Country) RETURN count(n)' }).waitFor();
  await page.context().close();
});

test('the legend hides and says how much it hides', async () => {
  const { page } = await openPage(shared.browser, shared.address);
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  const before = await countsOf(page);
  const person = page.getByRole('button', { name: /^Person/ });
  await person.click();
  await expect(person.getAttribute('aria-pressed')).resolves.toBe('false');
  const hidden = await countsOf(page);
  expect(hidden.nodes).toBeLessThan(before.nodes);
  await page.getByText(/\d+ hidden by filters/).waitFor();
  await person.click();
  expect(await countsOf(page)).toEqual(before);
  await page.context().close();
});

test.each(['light', 'dark'] as const)('axe finds nothing serious in %s', async (scheme) => {
  const { page } = await openPage(shared.browser, shared.address, scheme);
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await find(page, 'Abe', 'Shinzo Abe');
  expect(await seriousFindings(page)).toEqual([]);
  await edgeRow(page, 'meets', 'Vladimir Putin').click();
  await page
    .getByRole('button', { name: /^Open the article/ })
    .first()
    .waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page
    .getByRole('button', { name: /^Open the article/ })
    .first()
    .click();
  await page.locator('.article .current').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: /articles$/ }).click();
  await page.locator('.row').first().waitFor();
  await page.context().close();
});
