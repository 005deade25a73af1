import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileNames } from '../fixtures/scenes';
import { seriousFindings } from './page';
import { inThisRun } from './run';

const folder = mkdtempSync(join(tmpdir(), 'edgewise-html-'));
const shared = inThisRun();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function exported(of: object, name: string): Promise<string> {
  const response = await fetch(`${shared.address}/api/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ of, format: 'html', picture: { title: 'Around </script> Abe' } }),
  });
  expect(response.status).toBe(200);
  const path = join(folder, name);
  writeFileSync(path, await response.text());
  return `file://${path}`;
}

/** A page without a network, and everything that went wrong in it or was asked of elsewhere. */
async function offline(address: string, colorScheme: 'light' | 'dark' = 'light') {
  const context = await shared.browser.newContext({
    offline: true,
    colorScheme,
    viewport: { width: 1200, height: 800 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const wrong: string[] = [];
  page.on('console', (message) => wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== address) wrong.push(request.url());
  });
  await page.goto(address);
  return { page, wrong };
}

test('a file opens from disk without a network: find a name, click its edge, read the sentence', async () => {
  const address = await exported({ kind: 'center', name: 'Shinzo Abe' }, 'abe.html');
  const { page, wrong } = await offline(address);
  await page.getByText(/^\d+ names, \d+ edges$/).waitFor();
  await page.getByRole('searchbox').fill('pútin');
  await page.getByRole('button', { name: 'Vladimir Putin', exact: true }).click();
  await page.getByRole('button', { name: /meets/ }).first().click();
  const claim = page.getByRole('article').first();
  expect(await claim.locator('mark').innerText()).toMatch(/\w+ \w+/);
  expect(await claim.innerText()).toMatch(/\d{4}/);
  expect(await page.locator('.reach.chosen').count()).toBe(1);

  await page.getByRole('searchbox').fill('');
  const place = await page.evaluate(() => {
    // A place on a line where nothing lies over it.
    for (const line of document.querySelectorAll<SVGPathElement>('.reach'))
      for (let share = 0.3; share < 0.7; share += 0.05) {
        const { x, y } = line
          .getPointAtLength(line.getTotalLength() * share)
          .matrixTransform(line.getScreenCTM() ?? undefined);
        if (document.elementFromPoint(x, y) === line) return { x, y };
      }
    return null;
  });
  await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
  await page.getByRole('heading', { name: / — .* — / }).waitFor();
  expect(await page.getByRole('article').count()).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Fit' }).click();
  const box = () => page.locator('#view > svg').getAttribute('viewBox');
  const before = await box();
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, -300);
  const nearer = await box();
  await page.mouse.down();
  await page.mouse.move(460, 430, { steps: 4 });
  await page.mouse.up();
  const moved = await box();
  expect(new Set([before, nearer, moved]).size).toBe(3);
  await page.getByRole('button', { name: 'Fit' }).click();
  expect(await box()).toBe(before);
  expect(await seriousFindings(page)).toEqual([]);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('names that are markup stay names', async () => {
  const nodes = hostileNames.map((caption, i) => ({
    ...{ ref: `n${i}`, labels: [caption], caption: `${caption}</script><script>alert(2)</script>` },
    ...{ properties: {}, x: i * 90, y: (i % 3) * 90 },
  }));
  const edges = nodes.slice(1).map(({ ref }, i) => ({
    ...{ ref: `e${i}`, from: 'n0', to: ref, type: '<img src=x onerror=alert(3)>', properties: {} },
  }));
  const address = await exported({ kind: 'scene', scene: { nodes, edges } }, 'hostile.html');
  const { page, wrong } = await offline(address);
  await page.getByText('8 names, 7 edges').waitFor();
  await page.getByRole('searchbox').fill('script');
  await page.getByRole('button', { name: /^<script>alert\(1\)/ }).click();
  expect(await page.locator('aside img, aside script').count()).toBe(0);
  expect(await page.locator('script').count()).toBe(2);
  expect(wrong).toEqual([]);
  await page.context().close();
});
