import type { Page } from 'playwright-core';
import { view } from '../../model/view';
import { viewToLink } from '../../model/view-link';
import { edgeRow, find, openPage, seriousFindings } from './page';
import { inThisRun } from './run';

const shared = inThisRun();

const status = (page: Page): Promise<string> => page.locator('.status').innerText();
const opened = async (): Promise<{ page: Page; wrong: string[] }> => {
  const watched = await openPage(shared.browser, shared.address);
  await watched.page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await watched.page.locator('.canvas[aria-busy="false"]').waitFor();
  return watched;
};
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const steps = async (page: Page): Promise<string[]> => {
  await button(page, 'History').click();
  await page.getByRole('menuitem', { name: 'The beginning' }).waitFor();
  const names = await page.getByRole('menuitem').allInnerTexts();
  await page.keyboard.press('Escape');
  return names;
};

test('hiding, isolating, pinning and removing, and every step back and forth', async () => {
  const { page, wrong } = await opened();
  const first = await status(page);
  await find(page, 'Abe', 'Shinzo Abe');
  await page.keyboard.press('p');
  await page.keyboard.press('n');
  await page.getByRole('heading', { name: /nodes? selected/ }).waitFor();
  await button(page, 'Isolate').click();
  await page.getByText(/hidden by hand/).waitFor();
  const isolated = await status(page);
  await page.getByRole('button', { name: /^Person/ }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.getByText('0 nodes').waitFor();
  expect((await steps(page)).map((name) => name.replace(/\d+/, 'n'))).toEqual([
    'Remove n nodes',
    'Filter out Person',
    'Isolate n nodes',
    'Pin Shinzo Abe',
    'The beginning',
  ]);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await status(page)).toBe(isolated);
  await button(page, 'Show all').click();
  expect(await status(page)).toBe(first);
  await button(page, 'History').click();
  await page.getByRole('menuitem', { name: 'The beginning' }).click();
  expect(await status(page)).toBe(first);
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Shift+z');
  expect(await status(page)).toBe(isolated);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('an expansion is one step, and a drag another', async () => {
  const { page, wrong } = await opened();
  await find(page, 'Hoffman', 'Reid Hoffman');
  const before = await status(page);
  await button(page, 'Expand all').click();
  await button(page, 'Collapse').waitFor();
  await page.locator('.canvas[aria-busy="false"]').waitFor();
  const box = await page.locator('.canvas').boundingBox();
  const legend = await page.locator('.legend').boundingBox();
  if (!box || !legend) throw new Error('the canvas is not there');
  await find(page, 'Hoffman', 'Reid Hoffman');
  await page.waitForTimeout(500);
  const [x, y] = [box.x + (box.width + legend.width + 40) / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 50, { steps: 4 });
  await page.mouse.up();
  expect(await steps(page)).toEqual(['Move Reid Hoffman', 'Expand Reid Hoffman', 'The beginning']);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await status(page)).toBe(before);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('Shift and a drag lasso, Ctrl and a click join, hidden things stay counted', async () => {
  const { page, wrong } = await opened();
  const box = await page.locator('.canvas').boundingBox();
  if (!box) throw new Error('the canvas is not there');
  const { width, height } = box;
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + 245, box.y + 5);
  await page.mouse.down();
  for (const [x, y] of [
    [width - 5, 5],
    [width - 5, height - 80],
    [245, height - 80],
  ] as const)
    await page.mouse.move(box.x + x, box.y + y, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  const selected = await page.getByRole('heading', { name: /nodes selected/ }).innerText();
  const all = /^(\d+) nodes/.exec(await status(page))?.[1] ?? '';
  expect(selected).toBe(`${all} nodes selected`);
  await page.keyboard.press('h');
  await page.getByText('0 nodes').waitFor();
  await button(page, 'Show all').click();
  await page.getByText(`${all} nodes`).first().waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('filters narrow by evidence, date and property; style rules change what is drawn', async () => {
  const { page, wrong } = await opened();
  const first = await status(page);
  const edges = async () => Number(/(\d+) edges?/.exec(await status(page))?.[1]);
  const before = await edges();
  await button(page, 'Filters').click();
  await page.getByLabel('Told by at least so many outlets').fill('2');
  await page.getByText(/hidden by filters/).waitFor();
  const evidenced = await edges();
  expect(evidenced).toBeLessThan(before);
  await page.getByRole('textbox', { name: 'From', exact: true }).fill('2017');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  expect(await edges()).toBeLessThan(evidenced);
  await button(page, 'Clear all filters').click();
  await button(page, 'Filter by a property').click();
  await page.getByLabel('Property', { exact: true }).selectOption('name');
  await page.getByLabel('Value').fill('abe');
  await page.getByText(/^1 node · 0 edges/).waitFor();
  await button(page, 'Clear all filters').click();
  expect(await status(page)).toBe(first);

  const graph = () => page.screenshot({ clip: { x: 260, y: 90, width: 620, height: 620 } });
  await button(page, 'Style').click();
  const plain = await graph();
  await button(page, 'Add a rule').click();
  await page.getByLabel('What it sets').selectOption('colour');
  await page.waitForTimeout(300);
  const styled = await graph();
  expect(styled.equals(plain)).toBe(false);
  expect((await steps(page))[0]).toBe('Size by degree');
  await button(page, 'Remove this rule').click();
  await page.waitForTimeout(300);
  expect((await graph()).equals(styled)).toBe(false);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('a picture is kept between visits, under a name, and in a link that opens it elsewhere', async () => {
  const { page, wrong } = await opened();
  await find(page, 'LinkedIn', 'LinkedIn');
  await page.keyboard.press('n');
  await page.getByRole('heading', { name: /nodes selected/ }).waitFor();
  await button(page, 'Isolate').click();
  await page.keyboard.press('Escape');
  await button(page, 'Note').click();
  await page.getByLabel('Text of the note').fill('Who paid? <b>"שלום"</b>');
  await button(page, 'Keep').click();
  await page.getByRole('button', { name: 'Who paid?' }).press('ArrowRight');
  await page.getByRole('button', { name: 'Undo: Move a note' }).waitFor();
  const kept = await status(page);

  await button(page, 'Views').click();
  await page.getByLabel('Save this picture as').fill('The deal');
  await button(page, 'Save').click();
  await page.getByRole('button', { name: /^The deal/ }).waitFor();
  await button(page, 'Copy a link to this picture').click();
  const link = await page.getByLabel('Link to this picture').inputValue();
  expect(link.length).toBeLessThan(2500);

  await button(page, 'Start afresh with the overview').click();
  await page.getByText('Who paid?').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^The deal/ }).click();
  await page.getByText('Who paid?').waitFor();
  expect(await status(page)).toBe(kept);

  await page.waitForTimeout(700);
  await page.reload();
  await page.getByText('Who paid?').waitFor();
  expect(await status(page)).toBe(kept);

  const elsewhere = await openPage(shared.browser, link);
  await elsewhere.page.getByText('Who paid? <b>"שלום"</b>').waitFor();
  expect(await status(elsewhere.page)).toBe(kept);
  expect(new URL(elsewhere.page.url()).hash).toBe('');
  await button(page, 'Views').click();
  await button(page, 'Delete the view “The deal”').click();
  await page.getByText('None yet.').waitFor();
  expect([...wrong, ...elsewhere.wrong]).toEqual([]);
  await elsewhere.page.context().close();
  await page.context().close();
});

test('a broken link, and one whose nodes are gone, are told calmly and the overview stands', async () => {
  const broken = await openPage(shared.browser, `${shared.address}#view=notalink`);
  await broken.page.getByText('This link does not hold a view').waitFor();
  await broken.page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  expect(broken.wrong).toEqual([]);
  await broken.page.context().close();

  const nodes = ['person:shinzo-abe', 'person:nobody-at-all'].map((ref, i) => ({ ref, x: i * 90, y: 0 }));
  const text = await viewToLink(view.parse({ version: 1, nodes, edges: [] }));
  const { page, wrong } = await openPage(shared.browser, `${shared.address}#view=${text}`);
  await page.getByText('1 of 2 nodes (nobody at all) is no longer in this graph.').waitFor();
  await page.getByText('1 node · 0 edges').waitFor();
  await button(page, 'Fine').click();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test.each(['light', 'dark'] as const)('axe finds nothing serious in the panels in %s', async (scheme) => {
  const { page } = await openPage(shared.browser, shared.address, scheme);
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await button(page, 'Filters').click();
  await button(page, 'Filter by a property').click();
  expect(await seriousFindings(page)).toEqual([]);
  await button(page, 'Style').click();
  await button(page, 'Add a rule').click();
  expect(await seriousFindings(page)).toEqual([]);
  await button(page, 'Views').click();
  await button(page, 'Copy a link to this picture').click();
  await button(page, 'Note').click();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await find(page, 'Abe', 'Shinzo Abe');
  await edgeRow(page, 'meets', 'Vladimir Putin').waitFor();
  await page.keyboard.press('n');
  await page.getByRole('heading', { name: /nodes selected/ }).waitFor();
  await button(page, 'History').isEnabled();
  expect(await seriousFindings(page)).toEqual([]);
  await page.context().close();
});
