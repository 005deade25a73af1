import type { Page } from 'playwright-core';
import { view } from '../../model/view';
import { viewToLink } from '../../model/view-link';
import { find, openPage, seriousFindings } from './page';
import { emptyServer, inThisRun } from './run';

const shared = inThisRun();
const server = emptyServer();

const CLUBS = 20;
const MEMBERS = 110;
const ALL = CLUBS * MEMBERS;

/** Clubs of a founder and members whom he supports; each founder supports the next. */
const supports = Array.from({ length: CLUBS }, (_, club) => [
  ...Array.from(
    { length: MEMBERS - 1 },
    (_none, member) => [`Founder ${club}`, `Member ${club} ${member}`] as const,
  ),
  ...(club > 0 ? [[`Founder ${club - 1}`, `Founder ${club}`] as const] : []),
]).flat();
/** Names that a careless page would run, turn around or break on. */
const hard: readonly [string, string, string] = [
  '<img src=x onerror=alert(1)>',
  'שלום עולם',
  `Long ${'name '.repeat(190)}end`,
];
const names = [...new Set(supports.flat())];
const refOf = (name: string) => `person:${name.toLowerCase().replaceAll(' ', '-')}`;

async function load(): Promise<void> {
  const lines = [
    ...names.map((entity) => ({ entity, type: 'Person' })),
    ...hard.map((entity) => ({ entity, type: 'Person' })),
    ...supports.map(([subject, object]) => ({ subject, type: 'SUPPORTS', object })),
    ...hard.map((object) => ({ subject: 'Host of All', type: 'SUPPORTS', object })),
  ];
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  const response = await fetch(`${server.address}/api/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ files: [{ name: 'clubs.jsonl', text }] }),
  });
  const { id } = (await response.json()) as { id: string };
  const told = await (await fetch(`${server.address}/api/jobs/${id}/events`)).text();
  expect(told).toContain('"imported"');
}

async function link(): Promise<string> {
  const nodes = names.map((name, i) => ({ ref: refOf(name), x: (i % 50) * 80, y: Math.floor(i / 50) * 80 }));
  const edges = supports.map(([from, to]) => `${refOf(from)}|SUPPORTS|${refOf(to)}`);
  return `${server.address}#view=${await viewToLink(view.parse({ version: 1, nodes, edges }))}`;
}

beforeAll(load, 60_000);

/** What axe finds in light, and in dark. */
async function findingsInBoth(page: Page): Promise<string[]> {
  const light = await seriousFindings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  return [...light, ...(await seriousFindings(page))];
}

test('past 2,000 nodes groups stand in, which open by Enter and stay in the history', async () => {
  const { page, wrong } = await openPage(shared.browser, await link());
  const status = page.locator('.status');
  await status
    .getByText(`${ALL} nodes · ${ALL - 1} edges · ${CLUBS} groups stand in for ${ALL} nodes`)
    .waitFor();
  await page.locator('.canvas[aria-busy="false"]').waitFor();

  await page.locator('.walker').focus();
  const said = page.locator('.walker [role=status]');
  await said.getByText(/^Founder \d+ and 109 others, group; \d+ edges?$/).waitFor();
  await page.keyboard.press('ArrowRight');
  await said.getByText(/; 1 edge with Founder \d+ and 109 others, 1 of \d+$/).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('region', { name: /^The group of Founder/ }).waitFor();
  expect(await findingsInBoth(page)).toEqual([]);

  await page.locator('.walker').focus();
  await page.keyboard.press('Enter');
  await status.getByText(`${CLUBS - 1} groups stand in for ${ALL - MEMBERS} nodes`).waitFor();
  await page.getByRole('button', { name: /^Undo: Open the group of Founder/ }).click();
  await status.getByText(`${CLUBS} groups stand in`).waitFor();

  // Who is looked for stands by itself, whatever group it is in.
  await find(page, 'Member 3 42', 'Member 3 42');
  await status.getByText(`${CLUBS} groups stand in for ${ALL - 1} nodes`).waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
}, 120_000);

test('of a node with very many edges one is asked which to bring', async () => {
  const { page, wrong } = await openPage(shared.browser, server.address);
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await find(page, 'Founder 7', 'Founder 7');
  await page
    .getByRole('button', { name: /^Expand/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Founder 7' });
  await dialog.getByText(/^\d+ of its edges are not on the canvas/).waitFor();
  expect(await findingsInBoth(page)).toEqual([]);
  const before = await page.locator('.status').innerText();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.locator('.status').innerText()).toBe(before);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('names of markup, from right to left and of a thousand letters are names', async () => {
  const { page, wrong } = await openPage(shared.browser, server.address);
  await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  await find(page, 'Host of All', 'Host of All');
  for (const [typed, name] of [
    ['img', hard[0]],
    ['שלום', hard[1]],
    ['Long name', hard[2]],
  ] as const) {
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await page
      .getByRole('option')
      .filter({ hasText: name.slice(0, 60) })
      .first()
      .click();
    const heading = page.locator('.side h2');
    await heading.filter({ hasText: name.slice(0, 60) }).waitFor();
    // A store keeps the beginning of a very long name.
    expect(name.startsWith((await heading.innerText()).trim())).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
  }
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(wrong).toEqual([]);
  await page.context().close();
});
