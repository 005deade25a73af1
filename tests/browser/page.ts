import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { projectRoot } from '../../server/root';

/** A page and everything that went wrong in it: errors in the console or thrown, and what the CSP reported. */
export interface WatchedPage {
  readonly page: Page;
  readonly wrong: string[];
}

declare global {
  interface Window {
    cspReports?: string[];
    axe?: { run: (root: Document, options: object) => Promise<{ violations: Violation[] }> };
  }
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What cytoscape says of an edge whose ends a user drags over each other; that layouts keep them apart has its own test. */
const overlap = /has invalid endpoints and so it is impossible to draw/;

/** Opens the explorer in a context of its own and waits until the overview is drawn. */
export async function openPage(
  browser: Browser,
  address: string,
  colorScheme: 'light' | 'dark' = 'light',
  { visited = true, width = 1440, height = 900 } = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    const isWrong = message.type() === 'error' || message.type() === 'warning';
    if (isWrong && !overlap.test(message.text())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  // The tour of the first visit has a test of its own.
  if (visited) await page.addInitScript(() => localStorage.setItem('edgewise.tour', 'seen'));
  await page.goto(address);
  return { page, wrong };
}

/** Finds a name in the one bar and takes the first hit. */
export async function find(page: Page, text: string, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.getByRole('option', { name: new RegExp(name) }).click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
}

/** The row of the inspector's list that leads to an edge: what it says and whom it reaches. */
export const edgeRow = (page: Page, words: string, other: string) =>
  page.locator('.edge-row', { hasText: words }).filter({ hasText: other });

/** How much the canvas shows, as it says itself. */
export async function countsOf(page: Page): Promise<{ nodes: number; edges: number }> {
  const words = await page.locator('.status').innerText();
  const [, nodes, edges] = /(\d+) nodes? · (\d+) edges?/.exec(words) ?? [];
  return { nodes: Number(nodes), edges: Number(edges) };
}

/** What axe finds serious or critical, a line each; empty is good. */
export async function seriousFindings(page: Page): Promise<string[]> {
  const axe = readFileSync(join(projectRoot(), 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const result = await window.axe?.run(document, { resultTypes: ['violations'] });
    return (result?.violations ?? [])
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
      );
  });
}
