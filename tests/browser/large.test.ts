import { view } from '../../model/view';
import { viewToLink } from '../../model/view-link';
import { find, openPage, seriousFindings } from './page';
import { inThisRun } from './run';
import { startServer, type StartedServer } from './started';

const shared = inThisRun();
let server: StartedServer;
beforeAll(async () => {
  server = await startServer('--no-samples');
}, 120_000);
afterAll(() => server.stop());

const CLUBS = 21;
const MEMBERS = 100;

/** Clubs of a founder and members whom he supports; each founder supports the next. */
const supports = Array.from({ length: CLUBS }, (_, club) => [
  ...Array.from(
    { length: MEMBERS - 1 },
    (_none, member) => [`Founder ${club}`, `Member ${club} ${member}`] as const,
  ),
  ...(club > 0 ? [[`Founder ${club - 1}`, `Founder ${club}`] as const] : []),
]).flat();
const names = [...new Set(supports.flat())];
const refOf = (name: string) => `person:${name.toLowerCase().replaceAll(' ', '-')}`;

async function load(): Promise<void> {
  const lines = [
    ...names.map((entity) => ({ entity, type: 'Person' })),
    ...supports.map(([subject, object]) => ({ subject, type: 'SUPPORTS', object })),
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

test('past 2,000 nodes groups stand in, which open by Enter and stay in the history', async () => {
  await load();
  const { page, wrong } = await openPage(shared.browser, await link());
  const status = page.locator('.status');
  await status.getByText(/^2100 nodes · 2099 edges · 21 groups stand in for 2100 nodes/).waitFor();
  await page.locator('.canvas[aria-busy="false"]').waitFor();

  await page.locator('.walker').focus();
  const said = page.locator('.walker [role=status]');
  await said.getByText(/^Founder \d+ and 99 others, group; \d+ edges?$/).waitFor();
  await page.keyboard.press('ArrowRight');
  await said.getByText(/; 1 edge with Founder \d+ and 99 others, 1 of \d+$/).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('region', { name: /^The group of Founder/ }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await page.locator('.walker').focus();
  await page.keyboard.press('Enter');
  await status.getByText(/20 groups stand in for 2000 nodes/).waitFor();
  await page.getByRole('button', { name: /^Undo: Open the group of Founder/ }).click();
  await status.getByText(/21 groups stand in/).waitFor();

  // Who is looked for stands by itself, whatever group it is in.
  await find(page, 'Member 3 42', 'Member 3 42');
  await status.getByText(/21 groups stand in for 2099 nodes/).waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
}, 120_000);
