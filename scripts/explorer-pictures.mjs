// The pictures of docs/explorer.md, one for each thing that the page does, from the real product: taken by
// `npm run pictures`, or alone by `npm run pictures -- explorer`. JPEG of a small window, so that all stay small.
import { join } from 'node:path';
import { graphOf, linkTo } from '../bench/scene/graph.mjs';
import { startServer } from './server.mjs';

const window = { width: 1240, height: 740 };
const button = (page, name) => page.getByRole('button', { name, exact: true });

async function find(page, text, name) {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.getByRole('option', { name: new RegExp(name) }).click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
}

async function fitted(page) {
  await page.locator('.canvas[aria-busy="false"]').waitFor();
  await page.keyboard.press('f');
  await page.waitForTimeout(500);
}

/** How the page comes to what each picture shows. */
const scenes = {
  ask: async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('why are Abe and Haley connected?');
    await page.getByRole('option', { name: /Shinzo Abe and Nikki Haley/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Show on canvas' }).first().click();
    await fitted(page);
  },
  grow: async (page) => {
    await find(page, 'Putin', 'Vladimir Putin');
    await page.waitForTimeout(1500);
    await page.locator('.walker').focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Expand by type' }).press('ArrowRight');
    const supports = page.getByRole('menuitem', { name: /^supports/ });
    await supports.first().waitFor();
  },
  style: async (page) => {
    await button(page, 'Style').click();
    await button(page, 'Add a rule').click();
    await page.getByLabel('What it sets').selectOption('colour');
    await fitted(page);
  },
  layouts: async (page) => {
    await button(page, 'Layout').click();
    await page.getByRole('menuitem', { name: /^Time/ }).click();
    await button(page, 'Undo: Layout: Time').waitFor();
    await fitted(page);
  },
  understand: async (page) => {
    await button(page, 'Understand').click();
    const bridges = page.getByRole('region', { name: 'Bridges' });
    await bridges.getByRole('button', { name: 'Size' }).click();
    await page.waitForTimeout(500);
  },
  time: async (page) => {
    const bars = await page.locator('.time-bars').boundingBox();
    await page.mouse.move(bars.x + bars.width * 0.72, bars.y + 10);
    await page.mouse.down();
    await page.mouse.move(bars.x + bars.width * 0.87, bars.y + 10, { steps: 4 });
    await page.mouse.up();
    await button(page, 'Undo: Filter').waitFor();
    await fitted(page);
  },
  remember: async (page) => {
    await find(page, 'LinkedIn', 'LinkedIn');
    await page.keyboard.press('p');
    await page.keyboard.press('n');
    await button(page, 'Isolate').click();
    await find(page, 'LinkedIn', 'LinkedIn');
    await button(page, 'Note').click();
    await page.getByLabel('Text of the note').fill('Who asked first?');
    await button(page, 'Keep').click();
    await button(page, 'History').click();
    await page.getByRole('menuitem', { name: 'The beginning' }).waitFor();
  },
  trust: async (page) => {
    await find(page, 'Abe', 'Shinzo Abe');
    await page.locator('.edge-row', { hasText: 'meets' }).filter({ hasText: 'Vladimir Putin' }).click();
    await page.getByRole('region', { name: 'Evidence' }).locator('blockquote').first().waitFor();
    await fitted(page);
  },
  everybody: async (page) => {
    await find(page, 'Kishida', 'Fumio Kishida');
    await button(page, 'Table').click();
    await page.getByRole('grid', { name: 'What is on the canvas' }).waitFor();
    await page.waitForTimeout(500);
  },
};

async function opened(browser, url) {
  const context = await browser.newContext({
    viewport: window,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('edgewise.tour', 'seen'));
  await page.goto(url);
  await page
    .getByText(/\d+ nodes? · \d+ edges?/)
    .first()
    .waitFor();
  await page.locator('.canvas[aria-busy="false"]').waitFor();
  return page;
}

async function shoot(page, out, name) {
  // A menu stays open only while nothing else is pointed at.
  if (name !== 'grow') await page.mouse.move(window.width / 2, 4);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(out, `explorer-${name}.jpg`), type: 'jpeg', quality: 72 });
  console.log(`docs/pictures/explorer-${name}.jpg`);
  await page.context().close();
}

/** 3,000 generated nodes, for which groups stand in. */
async function takeLarge(browser, out) {
  const { url, stop } = await startServer(['--no-samples']);
  try {
    const graph = graphOf(3000);
    const body = JSON.stringify({ files: [{ name: 'generated.jsonl', text: graph.lines }] });
    const headers = { 'content-type': 'application/json' };
    const { id } = await (await fetch(`${url}/api/import`, { method: 'POST', headers, body })).json();
    await (await fetch(`${url}/api/jobs/${id}/events`)).text();
    const page = await opened(browser, `${url}/#view=${linkTo(graph, 3000)}`);
    await page.getByText(/groups stand in/).waitFor();
    await button(page, 'Close the legend').click();
    await button(page, 'Layout').click();
    await page.getByRole('menuitem', { name: /^Force/ }).click();
    await button(page, 'Undo: Layout: Force').waitFor({ timeout: 120_000 });
    await fitted(page);
    await shoot(page, out, 'large');
  } finally {
    await stop();
  }
}

/**
 * @param browser a running one
 * @param {string} url of a server with the samples
 * @param {string} out folder of the pictures
 */
export async function takeExplorer(browser, url, out) {
  for (const [name, come] of Object.entries(scenes)) {
    const page = await opened(browser, url);
    if (name !== 'style') await button(page, 'Close the legend').click();
    await page.keyboard.press('f');
    await come(page);
    await shoot(page, out, name);
  }
  await takeLarge(browser, out);
}
