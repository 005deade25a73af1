// Drawing and touching a scene: `npm run bench -- scene`. A generated graph, scale-free with three edges a node, is
// imported into an embedded store; 500, 2,000 and 5,000 of its nodes are opened by a link and laid out by forces, as a
// user would. One line a size: how long opening and laying out took, and the longest block of the page (Long Tasks
// API, ms; below 50 a task is not long and counts as 0) while each thing is done, the median of three times, beside the
// same on an empty canvas in the same run. Where groups stand in for nodes, the groups are what is touched.
import chromium from '@sparticuz/chromium';
import { chromium as browsers } from 'playwright-core';
import { startServer } from '../scripts/server.mjs';
import { graphOf, linkTo } from './scene/graph.mjs';

const headers = { 'content-type': 'application/json' };

async function load(url, { lines }) {
  const body = JSON.stringify({ files: [{ name: 'generated.jsonl', text: lines }] });
  const response = await fetch(`${url}/api/import`, { method: 'POST', headers, body });
  if (response.status !== 202) throw new Error(await response.text());
  const { id } = await response.json();
  const events = await fetch(`${url}/api/jobs/${id}/events`);
  const told = await events.text();
  if (!told.includes('"imported"')) throw new Error(`the graph was not imported: ${told.slice(-500)}`);
}

const still = (page) => page.locator('.canvas[aria-busy="false"]').waitFor({ timeout: 300_000 });

async function open(browser, url, graph, size) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  if (size === 0)
    await page.route('**/api/overview*', (route) =>
      route.fulfill({ json: { nodes: [], edges: [], left: { total: 0, byType: {} } } }),
    );
  await page.addInitScript(() => {
    localStorage.setItem('edgewise.tour', 'seen');
    globalThis.blocks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.blocks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  const started = Date.now();
  await page.goto(size > 0 ? `${url}/#view=${linkTo(graph, size)}` : url);
  await page.locator('.canvas').waitFor();
  if (size > 0)
    await page
      .getByText(/\d+ (nodes|groups)/)
      .first()
      .waitFor();
  await still(page);
  const openMs = Date.now() - started;
  if (size === 0) return { page, openMs, layoutMs: 0 };
  const before = Date.now();
  await page.getByRole('button', { name: 'Layout', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Force/ }).click();
  await page.getByRole('button', { name: 'Undo: Layout: Force' }).waitFor({ timeout: 300_000 });
  await page.waitForTimeout(1500);
  return { page, openMs, layoutMs: Date.now() - before - 1500 };
}

/** The longest block of the page while something is done, three times over: the median, in ms. */
async function longest(page, doing, undoing = () => {}) {
  const found = [];
  for (let time = 0; time < 3; time++) {
    await page.evaluate(() => globalThis.blocks.splice(0));
    await doing(time);
    await page.waitForTimeout(600);
    found.push(await page.evaluate(() => Math.round(Math.max(0, ...globalThis.blocks))));
    await undoing(time);
    await page.waitForTimeout(300);
  }
  return found.sort((a, b) => a - b)[1];
}

async function drag(page, from, by) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 20 });
  await page.mouse.up();
}

/** Where a node that is searched for comes to stand: in the middle of what the legend leaves free. */
async function go(page, name) {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.getByRole('option').first().click();
  await still(page);
  await page.waitForTimeout(1200);
  const [canvas, legend] = [page.locator('.canvas'), page.locator('.legend')];
  const { x, y, width, height } = await canvas.boundingBox();
  const left = (await legend.count()) > 0 ? (await legend.boundingBox()).width + 40 : 40;
  return { x: x + (width + left) / 2, y: y + height / 2 };
}

async function gestures(page, name) {
  const { x, y, width, height } = await page.locator('.canvas').boundingBox();
  const corner = { x: x + width - 30, y: y + 60 };
  const middle = { x: x + width / 2, y: y + height / 2 };
  await page.keyboard.press('f');
  const blocks = {
    pan: await longest(page, (time) => drag(page, corner, { x: time % 2 ? 200 : -200, y: 120 })),
    zoom: await longest(page, async () => {
      await page.mouse.move(middle.x, middle.y);
      for (let i = 0; i < 10; i++) await page.mouse.wheel(0, i % 2 ? 120 : -120);
    }),
    hover: await longest(
      page,
      () => page.mouse.move(middle.x - 200, middle.y - 150, { steps: 30 }),
      () => page.mouse.move(middle.x, middle.y),
    ),
    fit: await longest(page, () => page.keyboard.press('f')),
  };
  const hub = name ? await go(page, name) : middle;
  const undo = () => page.keyboard.press('Control+z');
  blocks.select = await longest(
    page,
    () => page.mouse.click(hub.x, hub.y),
    () => page.keyboard.press('Escape'),
  );
  blocks.drag = await longest(page, () => drag(page, hub, { x: 60, y: 60 }), undo);
  const chip = page.getByRole('button', { name: /^Organization/ });
  const isThere = (await chip.count()) > 0;
  blocks.filter = await longest(
    page,
    () => (isThere ? chip.click() : page.mouse.click(middle.x, middle.y)),
    undo,
  );
  blocks.expand = await longest(
    page,
    async () => {
      await page.mouse.dblclick(hub.x, hub.y);
      await page.waitForTimeout(1500);
      await still(page);
    },
    async () => {
      await undo();
      await still(page);
    },
  );
  return blocks;
}

const sizes = process.env.SIZES ? process.env.SIZES.split(',').map(Number) : [500, 2000, 5000];

const server = await startServer(['--no-samples']);
const { url } = server;
let browser;
try {
  const graph = graphOf(6000);
  await load(url, graph);
  browser = await browsers.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--headless=shell'],
  });
  let empty;
  for (const size of [0, ...sizes]) {
    const { page, openMs, layoutMs } = await open(browser, url, graph, size);
    const status = size > 0 ? await page.locator('.status').innerText() : 'empty';
    const longestMs = await gestures(page, size > 0 ? graph.names[0] : null);
    empty ??= longestMs;
    console.log(
      JSON.stringify({ bench: 'scene', figure: `${size} nodes`, openMs, layoutMs, longestMs, empty, status }),
    );
    await page.context().close();
  }
} finally {
  await browser?.close();
  await server.stop();
}
