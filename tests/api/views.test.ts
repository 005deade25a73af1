import { view } from '../../model/view';
import { problemIn, serveStory, type Served } from './served';

let served: Served;
beforeAll(async () => {
  served = await serveStory();
});
afterAll(() => served.close());

const put = (name: string, body: unknown) =>
  served.ask(`/api/views/${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const empty = view.parse({ version: 1, nodes: [], edges: [] });

test.each([
  ['a blank name', ' ', { view: empty }, /the body: Too small/],
  ['too long a name', 'x'.repeat(121), { view: empty }, /the body: Too big/],
  ['another version', 'a', { view: { ...empty, version: 2 } }, /view\.version/],
  [
    'a place beyond the canvas',
    'a',
    { view: { ...empty, nodes: [{ ref: 'a', x: 1e9, y: 0 }] } },
    /nodes\.0\.x/,
  ],
  ['no view', 'a', {}, /view: /],
])('%s is refused and named', async (_, name, body, named) => {
  const told = problemIn(await put(name, body));
  expect(told).toMatchObject({ code: 'bad-request' });
  expect(told.detail).toMatch(named);
});

test('names with any character come back as they were given', async () => {
  const name = 'a/b ?#&% «Ö» 山';
  expect((await put(name, { view: empty })).status).toBe(200);
  const answer = await served.ask(`/api/views/${encodeURIComponent(name)}`);
  expect(JSON.parse(answer.text)).toMatchObject({ name, view: empty });
});

test('what is not there is said to be missing', async () => {
  for (const method of ['GET', 'DELETE'])
    expect(problemIn(await served.ask('/api/views/none', { method })).detail).toBe(
      'There is no view "none".',
    );
});
