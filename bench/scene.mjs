// Drawing and touching a scene: `npm run bench -- scene`. One line a size: how long until it is drawn and placed, and
// the longest block of the page (Long Tasks API, ms) while panning, zooming, dragging a node and expanding it, each
// beside the same gestures on an empty canvas in the same run. The overview's answer is made up here, scale-free with
// three edges a node, so that sizes are exact; all else is the real server and the real page.
import chromium from '@sparticuz/chromium';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as browsers } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'edgewise-bench-'));
const env = { ...process.env, NEO4J_URI: '', EDGEWISE_DATA: folder, LOG_LEVEL: 'error' };
const args = [join(root, 'bin', 'edgewise.mjs'), 'serve', '--port', '0'];
const server = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });

async function address() {
  let said = '';
  for await (const bytes of server.stdout) {
    said += bytes;
    const found = /http:\/\/\S+/.exec(said);
    if (found) return found[0];
  }
  throw new Error(`the server did not start: ${said}`);
}

const node = (i) => ({
  ref: `person:n${i}`,
  labels: ['Person'],
  caption: `Name ${i}`,
  properties: { claims: i % 60 },
});
const edge = (from, to) => ({
  ref: `person:n${from}|MEETS|person:n${to}`,
  from: `person:n${from}`,
  to: `person:n${to}`,
  type: 'MEETS',
  properties: { count: 1, outlets: 1, modalities: ['happened'] },
});

/** Each newcomer is tied to three that stand, the well connected more often. The same each time. */
function graph(size) {
  let state = 7;
  const random = () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
  const ends = [0];
  const edges = new Map();
  for (let i = 1; i < size; i++)
    for (let k = 0; k < Math.min(3, i); k++) {
      const to = ends[Math.floor(random() * ends.length)];
      if (to === i) continue;
      const line = edge(to, i);
      edges.set(line.ref, line);
      ends.push(to, i);
    }
  const nodes = Array.from({ length: size }, (_, i) => node(i));
  return { nodes, edges: [...edges.values()], left: { total: 0, byType: {} } };
}

const json = (body) => ({ status: 200, contentType: 'application/json', body: JSON.stringify(body) });
const twentyFive = {
  nodes: Array.from({ length: 25 }, (_, i) => node(100_000 + i)),
  edges: Array.from({ length: 25 }, (_, i) => edge(0, 100_000 + i)),
  left: { total: 0, byType: {} },
};

async function open(browser, url, size) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.route('**/api/overview*', (route) => route.fulfill(json(graph(size))));
  await page.route('**/api/expand', (route) => route.fulfill(json(twentyFive)));
  await page.addInitScript(() => {
    globalThis.blocks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.blocks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  const started = Date.now();
  await page.goto(url);
  await page.locator('.canvas').waitFor();
  if (size > 0) await page.getByText(/\d+ nodes? · \d+ edges?/).waitFor();
  await page.locator('.canvas[aria-busy="false"]').waitFor({ timeout: 300_000 });
  const placedMs = Date.now() - started;
  await page.waitForTimeout(1500);
  return { page, placedMs };
}

/** The longest block of the page while something is done, in ms; below 50 a task is not long and counts as 0. */
async function longest(page, doing) {
  await page.evaluate(() => globalThis.blocks.splice(0));
  await doing();
  await page.waitForTimeout(700);
  return page.evaluate(() => Math.round(Math.max(0, ...globalThis.blocks)));
}

async function drag(page, from, by) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 20 });
  await page.mouse.up();
}

async function gestures(page, size) {
  const { x, y, width, height } = await page.locator('.canvas').boundingBox();
  const corner = { x: x + width - 30, y: y + 40 };
  const middle = { x: x + width / 2, y: y + height / 2 };
  const blocks = {
    pan: await longest(page, () => drag(page, corner, { x: -200, y: 120 })),
    zoom: await longest(page, async () => {
      await page.mouse.move(middle.x, middle.y);
      for (let i = 0; i < 10; i++) await page.mouse.wheel(0, i % 2 ? 120 : -120);
    }),
  };
  if (size > 0) {
    // The hub is found by name and comes to the middle of what the legend leaves free.
    await page.route('**/api/search*', (route) =>
      route.fulfill(json({ hits: [{ node: node(0), matched: 'Name 0', score: 1 }] })),
    );
    await page.keyboard.press('/');
    await page.keyboard.type('Name 0');
    await page.getByRole('option').first().click();
    await page.locator('.canvas[aria-busy="false"]').waitFor();
    await page.waitForTimeout(1500);
    const legend = await page.locator('.legend').boundingBox();
    const hub = { x: x + (width + legend.width + 40) / 2, y: middle.y };
    blocks.drag = await longest(page, () => drag(page, hub, { x: 60, y: 60 }));
    blocks.expand = await longest(page, async () => {
      await page.mouse.dblclick(hub.x + 60, hub.y + 60);
      await page.waitForTimeout(1000);
      await page.locator('.canvas[aria-busy="false"]').waitFor({ timeout: 300_000 });
    });
  } else {
    blocks.drag = await longest(page, () => drag(page, middle, { x: 60, y: 60 }));
    blocks.expand = await longest(page, () => page.mouse.dblclick(middle.x, middle.y));
  }
  return blocks;
}

let browser;
try {
  const url = await address();
  browser = await browsers.launch({
    executablePath: await chromium.executablePath(),
    args: [
      '--no-sandbox',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--headless=shell',
    ],
  });
  let empty;
  for (const size of [0, 500, 2000, 5000]) {
    const { page, placedMs } = await open(browser, url, size);
    const status = size > 0 ? await page.locator('.status').innerText() : 'empty';
    const blocks = await gestures(page, size);
    empty ??= blocks;
    console.log(
      JSON.stringify({ bench: 'scene', figure: `${size} nodes`, placedMs, longestMs: blocks, empty, status }),
    );
    await page.context().close();
  }
} finally {
  await browser?.close();
  server.kill('SIGTERM');
  if (server.exitCode === null) await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}
