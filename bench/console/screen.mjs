// How long it takes from Run to the first row on the screen, in a browser, against the driver's own first row.
import chromium from '@sparticuz/chromium';
import { chromium as browsers } from 'playwright-core';
import { percentile, rounded } from './server.mjs';

const TIMES = 7;

/** The console, open, with a statement in its editor. */
async function openConsole(browser, url, cypher) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript(() => localStorage.setItem('edgewise.tour', 'seen'));
  await page.goto(url);
  await page.locator('.canvas[aria-busy="false"]').waitFor();
  await page.keyboard.press('Control+`');
  const editor = page.getByRole('textbox', { name: 'Cypher', exact: true });
  await editor.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(cypher);
  await page.keyboard.press('Escape');
  return page;
}

/** Presses Run and resolves with the time until the frame with a first row is painted, in ms of the page's own clock. */
async function runOnce(page, columns) {
  await page.evaluate((seen) => {
    globalThis.shown = new Promise((resolve) => {
      let from = 0;
      globalThis.addEventListener('keydown', () => (from = performance.now()), { capture: true, once: true });
      const look = () => {
        const heads = [...globalThis.document.querySelectorAll('[role=columnheader] .sort')].map((one) =>
          one.innerText.trim(),
        );
        const there = heads.join() === seen && globalThis.document.querySelector('[role=gridcell]');
        if (from > 0 && there) resolve(performance.now() - from);
        else globalThis.requestAnimationFrame(look);
      };
      globalThis.requestAnimationFrame(look);
    });
  }, columns);
  await page.keyboard.press('Control+Enter');
  return page.evaluate(() => globalThis.shown);
}

/** Prints the median of several runs, each after another answer took the place of the last. */
export async function onScreen(print, server, ownFirstRow) {
  const browser = await browsers.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--headless=shell'],
  });
  try {
    const page = await openConsole(browser, server.url, 'RETURN 1 AS other');
    const editor = page.getByRole('textbox', { name: 'Cypher', exact: true });
    const ask = async (cypher, columns) => {
      await editor.focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(cypher);
      await page.keyboard.press('Escape');
      return runOnce(page, columns);
    };
    const [own, ours] = [[], []];
    for (let time = 0; time < TIMES; time++) {
      await ask('RETURN 1 AS other', 'other');
      own.push(await ownFirstRow());
      ours.push(await ask('MATCH (a:N), (b:N) RETURN a.name AS first, b.name AS second', 'first,second'));
    }
    print({
      figure: 'first row on the screen',
      store: 'neo4j',
      ms: rounded(percentile(ours, 0.5)),
      mostMs: rounded(Math.max(...ours)),
      driverFirstRowMs: rounded(percentile(own, 0.5)),
    });
  } finally {
    await browser.close();
  }
}
