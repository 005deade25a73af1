import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { view } from '../../model/view';
import { viewToLink } from '../../model/view-link';
import { elementRef } from '../../server/graph/foreign/elements';
import { Neo4jEngine } from '../../server/graph/neo4j/engine';
import { text } from '../../server/graph/rows';
import { projectRoot } from '../../server/root';
import { countsOf, edgeRow, find, openPage, seriousFindings, type WatchedPage } from '../browser/page';
import { chromiumArgs, chromiumPath, startWith, type StartedServer } from '../browser/started';
import { testNeo4j, type TestNeo4j } from '../neo4j';
import { alone } from '../neo4j-alone';

const NEIGHBOURS = 100_000;
const hub = `CREATE (hub:Hub {name: 'Everyone'})
WITH hub UNWIND range(1, ${NEIGHBOURS}) AS i CREATE (hub)-[:KNOWS]->(:Leaf {number: i})`;

/** The explorer on a Neo4j that Edgewise did not write: the movies, and then a node that very many hang on. */
function describeForeignPage({ uri, user, password }: TestNeo4j): void {
  let server: StartedServer | undefined;
  let browser: Browser | undefined;
  let engine: Neo4jEngine | undefined;
  beforeAll(async () => {
    const movies = readFileSync(join(projectRoot(), 'tests', 'fixtures', 'movies.cypher'), 'utf8');
    engine = new Neo4jEngine({ uri, user, password }, 60_000);
    await engine.write([{ text: movies, params: {} }]);
    [server, browser] = await Promise.all([
      startWith({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }),
      chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArgs] }),
    ]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await engine?.close();
  });

  const opened = async (hash: string): Promise<WatchedPage> => {
    if (!browser || !server) throw new Error('nothing was started');
    const watched = await openPage(browser, `${server.address}${hash}`);
    await watched.page.getByText(/\d+ nodes? · \d+ edges?/).waitFor();
    return watched;
  };

  test('its own words are the legend, an edge says that nobody speaks for it, views stay in the browser', async () => {
    const { page, wrong } = await opened('');
    await find(page, 'tom hank', 'Tom Hanks');
    await page.getByRole('button', { name: /^Movie/ }).waitFor();
    expect(await page.getByRole('heading', { name: 'How sure the text is' }).count()).toBe(0);
    await edgeRow(page, 'acted in', 'Apollo 13').click();
    await page.getByText(/^No sentence speaks for this edge/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByLabel('Save this picture as').fill('Films');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: /^Films/ }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('edgewise:views'))).toContain('Films');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('of a node with 100,000 neighbours one is asked which to bring, and gets these', async () => {
    await engine?.write([{ text: hub, params: {} }]);
    const found = await engine?.read({ text: 'MATCH (hub:Hub) RETURN elementId(hub) AS id', params: {} });
    const node = { ref: elementRef(text(found?.[0] ?? {}, 'id')), x: 0, y: 0 };
    const link = await viewToLink(view.parse({ version: 1, nodes: [node], edges: [] }));
    const { page, wrong } = await opened(`#view=${link}`);
    await page.keyboard.press('Control+a');
    await page.getByRole('heading', { name: 'Everyone' }).waitFor();
    const before = await countsOf(page);
    await page
      .getByRole('button', { name: /^Expand/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Everyone' });
    await dialog.getByText(/^100,000 of its edges are not on the canvas/).waitFor();
    await dialog.getByRole('button', { name: 'The 25 best connected' }).click();
    await page
      .locator('.status')
      .getByText(`${before.nodes + 25} nodes`)
      .waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}

const server = testNeo4j();
if (server) {
  alone(server);
  describe('the explorer on the graph of others', () => describeForeignPage(server));
} else {
  test.skip('Neo4j: there is none to test against', () => undefined);
}
