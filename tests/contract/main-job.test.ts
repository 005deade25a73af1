import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Value } from '../../model/api/graph';
import { openStore } from '../../server/graph/open';
import type { GraphStore } from '../../server/graph/store';
import { readSources } from '../../server/ingest/01-read/read-sources';
import { ingestWith } from '../../server/ingest/09-write/ingest';
import { projectRoot } from '../../server/root';
import { testNeo4j } from '../neo4j';
import { alone } from '../neo4j-alone';

const limits = { timeoutMs: 20_000, maxRows: 1000, maxBytes: 8_388_608 };
const samples = join(projectRoot(), 'samples');
/** The two real articles that the first user gave; they stand beside the project, not in it. */
const seeds = join(projectRoot(), '..', 'shared', 'seeds');
const folder = existsSync(seeds) ? seeds : samples;

const data = mkdtempSync(join(tmpdir(), 'edgewise-main-job-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));
const server = testNeo4j();
if (server) alone(server);

async function rows(store: GraphStore, cypher: string): Promise<readonly (readonly Value[])[]> {
  const out: (readonly Value[])[] = [];
  for await (const events of store.query({ cypher, params: {} }))
    for (const event of events) if (event.kind === 'row') out.push(event.values);
  return out;
}

const abe = `MATCH (a:Person {name: 'Shinzo Abe'})-[r]->(b)
  RETURN type(r) AS type, b.name AS name, r.count AS count ORDER BY type, name`;
const thaad = "MATCH (:Weapon {name: 'THAAD'})-[:DEPLOYED_IN]->(c:Country) RETURN c.name AS name";

/** Claims of Abe's edges whose quote is not that place of its article, to the letter. */
async function misquoted(store: GraphStore): Promise<readonly unknown[]> {
  const { edges } = await store.expand({
    refs: ['person:shinzo-abe'],
    limit: 100,
    direction: 'both',
    order: 'evidence',
    without: [],
  });
  const evidence = await Promise.all(edges.map((edge) => store.evidence(edge.ref)));
  const claims = evidence.flatMap((told) => told?.claims ?? []);
  expect(claims.length).toBeGreaterThan(edges.length);
  const texts = new Map<string, string>();
  for (const { article } of claims)
    if (!texts.has(article.id)) texts.set(article.id, (await store.article(article.id))?.text ?? '');
  return claims.filter(
    ({ quote, article }) =>
      quote.text === '' || texts.get(article.id)?.slice(quote.start, quote.end) !== quote.text,
  );
}

/** What a person asks of the graph of the articles. */
async function answers(store: GraphStore): Promise<readonly (readonly Value[])[]> {
  await store.prepare();
  const { articles, failed } = await readSources([folder], {});
  expect(failed).toEqual([]);
  const report = await ingestWith(null)(store)(articles);
  expect(report).toMatchObject({ added: articles.length, failed: [] });
  const told = await rows(store, abe);
  expect(told.map(([type, name]) => [type, name])).toEqual(
    expect.arrayContaining([
      ['MEETS', 'Vladimir Putin'],
      ['VISITS', 'Russia'],
    ]),
  );
  if (folder === seeds) expect(await rows(store, thaad)).toEqual([['South Korea']]);
  expect(await misquoted(store)).toEqual([]);
  return told;
}

test('Abe visits Russia and meets Putin, each quote is its article to the letter, the same on every store', async () => {
  const embedded = await openStore({ dataFolder: data, limits });
  const told = await answers(embedded).finally(() => embedded.close());
  if (!server) return;
  const neo4j = await openStore({ neo4j: server, dataFolder: '', limits });
  expect(await answers(neo4j).finally(() => neo4j.close())).toEqual(told);
}, 180_000);
