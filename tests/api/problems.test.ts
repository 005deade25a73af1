import { problemIn, serveStory, type Asked, type Served } from './served';

let served: Served;
beforeAll(async () => {
  served = await serveStory();
});
afterAll(() => served.close());

const json = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = json): Asked => ({
  method: 'POST',
  headers,
  body,
});
const deep = (levels: number): string => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`;

test.each<[what: string, path: string, asked: Asked, status: number, code: string, says: string]>([
  ['an unknown call', '/api/nothing', {}, 404, 'not-found', 'GET /api/nothing'],
  ['a wrong method', '/api/search', { method: 'PUT' }, 404, 'not-found', 'PUT /api/search'],
  ['an unknown node', '/api/nodes/person:nobody', {}, 404, 'not-found', 'node "person:nobody"'],
  ['an odd ref', '/api/nodes/__proto__', {}, 404, 'not-found', '__proto__'],
  ['a ref that is Cypher', "/api/nodes/x'%7D)%20DETACH%20DELETE%20n%2F%2F", {}, 404, 'not-found', 'DETACH'],
  ['a path out of the graph', '/api/nodes/..%2F..%2Fetc%2Fpasswd', {}, 404, 'not-found', 'etc/passwd'],
  ['an unknown edge', '/api/edges/a%7CMEETS%7Cb/evidence', {}, 404, 'not-found', 'a|MEETS|b'],
  ['an edge of no type', '/api/edges/a%7CFOO%7Cb/evidence', {}, 404, 'not-found', 'a|FOO|b'],
  ['an unknown article', '/api/articles/article:nothing', {}, 404, 'not-found', 'article:nothing'],
  ['an unknown job', '/api/jobs/7', {}, 404, 'not-found', 'job "7"'],
  ['events of an unknown job', '/api/jobs/7/events', {}, 404, 'not-found', 'job "7"'],
  ['forgetting the unknown', '/api/articles/x', { method: 'DELETE' }, 404, 'not-found', 'article "x"'],
  ['a broken escape', '/api/nodes/%E0%A4%A', {}, 400, 'bad-request', 'address'],
  ['a NUL', '/api/nodes/%00', {}, 404, 'not-found', 'node'],
  ['no q', '/api/search', {}, 400, 'bad-request', 'q'],
  ['two qs', '/api/search?q=a&q=b', {}, 400, 'bad-request', 'q'],
  ['a limit of 0', '/api/search?q=a&limit=0', {}, 400, 'bad-request', 'limit'],
  ['a negative limit', '/api/overview?limit=-1', {}, 400, 'bad-request', 'limit'],
  ['a limit that is none', '/api/overview?limit=NaN', {}, 400, 'bad-request', 'limit'],
  ['an endless limit', '/api/overview?limit=1e309', {}, 400, 'bad-request', 'limit'],
  ['a list as limit', '/api/overview?limit=3&limit=4', {}, 400, 'bad-request', 'limit'],
  ['broken JSON', '/api/expand', post('{"refs":'), 400, 'bad-request', 'not JSON'],
  ['JSON that is no object', '/api/expand', post('[1]'), 400, 'bad-request', 'the body'],
  ['no body', '/api/expand', { method: 'POST' }, 400, 'bad-request', 'the body'],
  ['no refs', '/api/expand', post('{}'), 400, 'bad-request', 'refs'],
  ['an empty list of refs', '/api/expand', post('{"refs":[]}'), 400, 'bad-request', 'refs'],
  [
    'a direction of no kind',
    '/api/expand',
    post('{"refs":["a"],"direction":"up"}'),
    400,
    'bad-request',
    'direction',
  ],
  [
    'paths too long',
    '/api/paths',
    post('{"from":"a","to":"b","maxLength":999}'),
    400,
    'bad-request',
    'maxLength',
  ],
  ['an empty statement', '/api/query', post('{"cypher":""}'), 400, 'bad-request', 'cypher'],
  ['nothing to ingest', '/api/ingest', post('{"articles":[]}'), 400, 'bad-request', 'article or file'],
  ['JSON as deep as a stack', '/api/query', post(deep(100_000)), 400, 'bad-request', 'nested deeper'],
  [
    'a body too large',
    '/api/query',
    post(`{"cypher":"${'x'.repeat(1_100_000)}"}`),
    413,
    'too-large',
    'larger',
  ],
  [
    'a form',
    '/api/query',
    post('cypher=x', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'not-json',
    'form',
  ],
  [
    'plain text',
    '/api/query',
    post('{"cypher":"RETURN 1"}', { 'content-type': 'text/plain' }),
    415,
    'not-json',
    'text/plain',
  ],
  ['no type', '/api/query', post('{"cypher":"RETURN 1"}', {}), 415, 'not-json', 'application/json'],
  [
    'another alphabet',
    '/api/query',
    post('{}', { 'content-type': 'application/json; charset=utf-16' }),
    415,
    'not-json',
    'utf-16',
  ],
  [
    'a packed body',
    '/api/query',
    post('x', { ...json, 'content-encoding': 'gzip' }),
    415,
    'not-json',
    'uncompressed',
  ],
])('%s', async (_what, path, asked, status, code, says) => {
  const told = problemIn(await served.ask(path, asked));
  expect(told).toMatchObject({ status, code, type: `urn:edgewise:problem:${code}` });
  expect(`${told.detail} ${told.hint ?? ''}`).toContain(says);
});

test('what a client sends has no say over prototypes', async () => {
  const { status } = await served.ask(
    '/api/expand',
    post('{"refs":["person:piet-vos"],"__proto__":{"polluted":true}}'),
  );
  expect(status).toBe(200);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('a problem inside tells its request id and nothing else', async () => {
  const failing = await serveStory({
    readiness: () => {
      throw new Error('secret of the house');
    },
  });
  const answer = await failing.ask('/api/ready');
  await failing.close();
  expect(answer.text).not.toContain('secret');
  expect(problemIn(answer)).toMatchObject({ status: 500, code: 'internal' });
});
