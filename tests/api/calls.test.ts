import { apiCalls } from '../../model/api/calls';
import { reviewList } from '../../model/api/decisions';
import { job } from '../../model/api/ingest';
import { edgeId } from '../../model/ids';
import { view } from '../../model/view';
import { lena, norland, pact, piet, reading, story } from '../fixtures/readings';
import { serveStory, type Answered, type Served } from './served';

const articleIds = story.map((told) => reading(told).article.id);
const encoded = encodeURIComponent;

const kept = view.parse({ version: 1, nodes: [{ ref: lena.id, x: 1, y: 2 }], edges: [] });

let served: Served;
let jobId = '';
let decidedClaim = '';
let renamed = '';
const begun = new Set<string>();
beforeAll(async () => {
  served = await serveStory();
  await served.store.saveView('Two who met', kept);
});
afterAll(() => served.close());

interface Example {
  readonly path: string;
  readonly body?: unknown;
  /** Sent as it is, under the media type that the call takes. */
  readonly file?: string;
  readonly has: string;
}

/** One example of each call, in the order in which they run: "method path" → address and body. */
const examples: Readonly<Record<string, () => Example>> = {
  'get /health': () => ({ path: '/health', has: '"status":"ok"' }),
  'get /ready': () => ({ path: '/ready', has: '"engine":"embedded"' }),
  'get /openapi.json': () => ({ path: '/openapi.json', has: '"openapi":"3.1.0"' }),
  'get /store': () => ({ path: '/store', has: '"articles":3' }),
  'get /schema': () => ({ path: '/schema', has: '"MEETS"' }),
  'get /hash': () => ({ path: '/hash', has: '"hash"' }),
  'get /search': () => ({ path: '/search?q=%C3%B6rn&limit=3', has: lena.id }),
  'get /overview': () => ({ path: '/overview?limit=2', has: piet.id }),
  'get /nodes/{ref}': () => ({ path: `/nodes/${encoded(lena.id)}`, has: '"envoy"' }),
  'post /expand': () => ({ path: '/expand', body: { refs: [lena.id], limit: 2 }, has: '"total":1' }),
  'post /paths': () => ({
    path: '/paths',
    body: { from: norland.id, to: pact.id },
    has: 'Piet Vos rejects the fishing pact.',
  }),
  'post /resolve': () => ({
    path: '/resolve',
    body: { nodes: [lena.id, 'person:nobody'], edges: [] },
    has: '"missing":{"nodes":["person:nobody"]',
  }),
  'get /edges/{ref}/evidence': () => ({
    path: `/edges/${encoded(edgeId('MEETS', lena.id, piet.id))}/evidence`,
    has: '"copies":1',
  }),
  'post /query/explain': () => ({
    path: '/query/explain',
    body: { cypher: 'MATCH (n:Person) RETURN n.name', profile: true },
    has: '"rows":2',
  }),
  'get /views': () => ({ path: '/views', has: '"Two who met"' }),
  'get /views/{name}': () => ({ path: '/views/Two%20who%20met', has: lena.id }),
  'put /views/{name}': () => ({ path: '/views/Again', body: { view: kept }, has: '"name":"Again"' }),
  'delete /views/{name}': () => ({ path: '/views/Two%20who%20met', has: '"Two who met"' }),
  'get /articles': () => ({ path: '/articles', has: 'North Post' }),
  'get /articles/{id}': () => ({ path: `/articles/${encoded(articleIds[0] ?? '')}`, has: '"mentions"' }),
  'delete /articles/{id}': () => ({
    path: `/articles/${encoded(articleIds[1] ?? '')}`,
    has: articleIds[1] ?? '',
  }),
  'post /forget': () => ({ path: '/forget', body: { articles: ['done.txt'] }, has: articleIds[2] ?? '' }),
  'post /ingest': () => ({
    path: '/ingest',
    body: { articles: [{ document: 'new.txt', origin: 'file:new.txt', text: 'Nothing happened.' }] },
    has: '"id"',
  }),
  'get /jobs/{id}': () => ({ path: `/jobs/${jobId}`, has: jobId }),
  // A job that has ended stays as it ended.
  'delete /jobs/{id}': () => ({ path: `/jobs/${jobId}`, has: jobId }),
  'post /project': () => ({ path: '/project', has: '"edges"' }),
  'post /import/look': () => ({
    path: '/import/look',
    body: { files: [{ name: 'a.csv', text: 'from,to,type\nA,B,knows\n' }] },
    has: '"words":[{"name":"knows","count":1}]',
  }),
  'post /import': () => ({
    path: '/import',
    body: { files: [{ name: 'a.csv', text: 'from,to,type\nA,B,knows\n' }] },
    has: '"running"',
  }),
  'get /review': () => ({ path: '/review?limit=3', has: '"claims":[{"claim"' }),
  'get /decisions': () => ({ path: '/decisions', has: '"decisions":[],"names":[]' }),
  'put /decisions/{claim}': () => ({
    path: `/decisions/${encoded(decidedClaim)}`,
    body: { verdict: 'changed', turn: true },
    has: '"verdict":"changed"',
  }),
  'delete /decisions/{claim}': () => ({ path: `/decisions/${encoded(decidedClaim)}`, has: decidedClaim }),
  'put /names/{ref}': () => ({
    path: `/names/${encoded(renamed)}`,
    body: { name: 'Another name' },
    has: '"name":"Another name"',
  }),
  'delete /names/{ref}': () => ({ path: `/names/${encoded(renamed)}`, has: renamed }),
  'post /restore': () => ({ path: '/restore', file: 'no backup', has: '"running"' }),
};

const name = (call: (typeof apiCalls)[number]): string => `${call.method} ${call.path}`;
const oneAnswer = apiCalls.filter((call) => call.stream === undefined);

async function send(method: string, path: string, body: unknown): Promise<Answered> {
  const verb = method.toUpperCase();
  if (body === undefined) return served.ask(`/api${path}`, { method: verb });
  const headers = { 'content-type': 'application/json' };
  return served.ask(`/api${path}`, { method: verb, headers, body: JSON.stringify(body) });
}

test('every call that gives one answer has an example here', () => {
  expect(Object.keys(examples)).toEqual(oneAnswer.map(name));
});

test.each(oneAnswer.map((call) => [name(call), call] as const))(
  '%s answers what its schema says, and no more',
  async (title, call) => {
    const example = examples[title]?.() ?? { path: '', has: '' };
    const answer =
      example.file === undefined
        ? await send(call.method, example.path, example.body)
        : await served.ask(`/api${example.path}`, {
            method: call.method.toUpperCase(),
            headers: { 'content-type': call.upload ?? '' },
            body: example.file,
          });
    expect(answer).toMatchObject({ status: call.status ?? 200 });
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.text).toContain(example.has);
    const told: unknown = JSON.parse(answer.text);
    expect(call.answer.parse(told)).toEqual(told);
    if (title === 'get /review') {
      const [first] = reviewList.parse(told).claims;
      decidedClaim = first?.claim.id ?? '';
      renamed = first?.from.ref ?? '';
    }
    if (title === 'post /ingest') jobId = (told as { id: string }).id;
    if (call.answer === job) begun.add((told as { id: string }).id);
  },
);

test('the stream of a job ends with its report', async () => {
  const { headers, text } = await served.ask(`/api/jobs/${jobId}/events`);
  expect(headers['content-type']).toContain('text/event-stream');
  expect(text).toContain('event: done');
  const data = text.split('\n').findLast((line) => line.startsWith('data: ')) ?? '';
  expect(JSON.parse(data.slice('data: '.length))).toMatchObject({ kind: 'done', report: { added: 1 } });
});

test('open pages are told that the graph changed', async () => {
  // What jobs have to tell is told first.
  for (const id of begun) await served.ask(`/api/jobs/${id}/events`);
  const leaving = new AbortController();
  const stream = await fetch(`http://127.0.0.1:${served.port}/api/events`, { signal: leaving.signal });
  const reader = stream.body?.getReader();
  await served.ask('/api/project', { method: 'POST' });
  const { value } = (await reader?.read()) ?? {};
  expect(new TextDecoder().decode(value)).toBe('event: changed\ndata: {"reason":"project"}\n\n');
  leaving.abort();
});
