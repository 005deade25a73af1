// Makes the pictures of docs/pictures from the real product: `npm run pictures`, or some: `npm run pictures -- plan`.
// A server of its own with the samples, in a temporary folder; light and dark, 1440 x 900, and one at 1024 x 768.
import chromium from '@sparticuz/chromium';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as browsers } from 'playwright-core';
import { takeExplorer } from './explorer-pictures.mjs';
import { startServer } from './server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'docs', 'pictures');
const chosen = process.argv.slice(2);

async function find(page, text, name) {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.getByRole('option', { name: new RegExp(name) }).click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
}

/** What is on each picture, in the order in which a person comes upon it. */
const scenes = {
  overview: async (page) => {
    await page.getByText(/\d+ nodes · \d+ edges/).waitFor();
  },
  evidence: async (page) => {
    await find(page, 'Abe', 'Shinzo Abe');
    await page.locator('.edge-row', { hasText: 'meets' }).filter({ hasText: 'Vladimir Putin' }).click();
    await page.getByRole('region', { name: 'Evidence' }).locator('blockquote').first().waitFor();
    await page.keyboard.press('f');
  },
  reader: async (page) => {
    await page
      .getByRole('button', { name: /^Open the article/ })
      .nth(1)
      .click();
    await page.locator('.article .current').first().waitFor();
    await page.keyboard.press('f');
  },
  query: async (page) => {
    await page.getByRole('button', { name: 'Close the article' }).click();
    await page.getByRole('button', { name: 'Query', exact: true }).click();
    await page.locator('.console .cm-content').waitFor();
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.getByText(/rows in/).waitFor();
  },
  answer: async (page) => {
    await page.locator('.console').getByText('Graph', { exact: true }).click();
    await page.locator('.answer-drawing').waitFor();
  },
  plan: async (page) => {
    await page.locator('.console').getByText('Plan', { exact: true }).click();
    await page.getByRole('button', { name: 'Measure' }).click();
    await page
      .getByText(/rows.* in \d/)
      .last()
      .waitFor();
  },
  corrections: async (page) => {
    await page.getByRole('button', { name: 'Accept' }).first().click();
    await page.getByText('accepted by you').waitFor();
    await page
      .getByRole('button', { name: /^Correct/ })
      .nth(1)
      .click();
    const form = page.getByRole('form', { name: 'Correct the claim' });
    await form.getByLabel('Type').selectOption('AGREES_WITH');
    await page.getByRole('button', { name: 'Cancel' }).scrollIntoViewIfNeeded();
  },
};

/** Pictures of a part of the page. */
const parts = { answer: '.console', plan: '.console', corrections: '.side' };

async function take(browser, url, colorScheme, [width, height], wanted) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('edgewise.tour', 'seen'));
  await page.goto(url);
  for (const [name, come] of Object.entries(scenes)) {
    await come(page);
    // The camera takes a fifth of a second, and the pointer must not lift anything out.
    await page.mouse.move(width / 2, 4);
    await page.locator('.canvas[aria-busy="true"]').first().waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
    if (!wanted.includes(name)) break;
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const size = width === 1440 ? '' : `-${width}`;
    const path = join(out, `${name}-${colorScheme}${size}.png`);
    if (name in parts) await page.locator(parts[name]).screenshot({ path });
    else await page.screenshot({ path });
    console.log(path.slice(root.length));
  }
  await context.close();
}

const server = await startServer();
const { url } = server;
let browser;
try {
  mkdirSync(out, { recursive: true });
  const software = ['--no-sandbox', '--disable-gpu'];
  browser = await browsers.launch({
    executablePath: await chromium.executablePath(),
    args: [...software, '--font-render-hinting=none', '--headless=shell'],
  });
  const whole = Object.keys(scenes).filter((name) => !(name in parts));
  await take(browser, url, 'light', [1440, 900], Object.keys(scenes));
  await take(browser, url, 'dark', [1440, 900], whole);
  await take(browser, url, 'light', [1024, 768], ['overview', 'evidence']);
  if (chosen.length === 0 || chosen.includes('explorer')) await takeExplorer(browser, url, out);
} finally {
  await browser?.close();
  await server.stop();
}
