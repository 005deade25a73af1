import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problem, type Problem } from '../../model/api/query';
import { createApp } from '../../server/app';
import type { AppParts } from '../../server/app-parts';
import { createChanges } from '../../server/changes';
import { openStore } from '../../server/graph/open';
import type { GraphStore } from '../../server/graph/store';
import { createJobs, type IngestArticles } from '../../server/jobs';
import { createLog } from '../../server/log';
import { allowedHosts } from '../../server/safety/hosts';
import { reading, story } from '../fixtures/readings';

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** An app on an embedded store that holds the fixture story, listening on a free port. */
export interface Served {
  readonly port: number;
  readonly store: GraphStore;
  /** One request with headers exactly as given, also those that fetch would not send. */
  ask(path: string, asked?: Asked): Promise<Answered>;
  json(path: string, body: unknown): Promise<Answered>;
  close(): Promise<void>;
}

const limits = { timeoutMs: 10_000, maxRows: 1000, maxBytes: 8_388_608 };

/** Stands for the ingest: each text becomes an article without claims. */
const ingestPlainly =
  (store: GraphStore): IngestArticles =>
  async (articles, { onProgress }) => {
    const { outcomes } = await store.write(
      articles.map(({ document, text }) =>
        reading({ document, outlet: 'Fixture', date: '2020-06-01', sentences: [text], claims: [] }),
      ),
    );
    onProgress?.({ done: articles.length, total: articles.length, document: articles[0]?.document ?? '' });
    const count = (outcome: string): number => outcomes.filter((o) => o.outcome === outcome).length;
    const counts = { added: count('added'), replaced: count('replaced'), unchanged: count('unchanged') };
    return { ...counts, duplicates: [], failed: [], entities: 0, claims: 0, words: 0, articles: [], ms: 1 };
  };

function asker(port: number): Served['ask'] {
  return (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const options = { host: '127.0.0.1', port, path, method, headers: { ...length, ...headers } };
      const sent = request(options, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });
}

const bound = (server: Server): Promise<number> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );

/** Starts the app; `overrides` are parts of it that a test wants otherwise. */
export async function serveStory(overrides: Partial<AppParts> = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'edgewise-api-'));
  const store = await openStore({ dataFolder: folder, limits });
  await store.prepare();
  await store.write(story.map(reading));
  const changes = createChanges();
  const log = createLog('silent');
  const jobs = createJobs(ingestPlainly(store), (reason) => changes.announce(reason), log);
  const server = createServer();
  const port = await bound(server);
  const parts: AppParts = {
    ...{ store, jobs, changes, log, hosts: allowedHosts('127.0.0.1', port, []) },
    ...{ token: undefined, secret: 'x'.repeat(32), readOnly: false, clientFolder: null },
    ...{ readiness: () => 'ready' as const, closing: new AbortController().signal },
  };
  server.on('request', createApp({ ...parts, ...overrides }));
  const ask = asker(port);
  return {
    ...{ port, store, ask },
    json: (path, body) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An answer that must be problem details, as its own headers and status say too. */
export function problemIn({ status, headers, text }: Answered): Problem {
  expect(headers['content-type']).toContain('application/problem+json');
  const told = problem.parse(JSON.parse(text));
  expect(told.status).toBe(status);
  expect(told.requestId).toBe(headers['x-request-id']);
  expect(told.detail).not.toBe('');
  return told;
}
