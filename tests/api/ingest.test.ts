import { jobEvent, job, type JobEvent } from '../../model/api/ingest';
import { serveStory, type Served } from './served';

let served: Served;
beforeAll(async () => {
  served = await serveStory();
});
afterAll(() => served.close());

const file = (name: string, text: string) => ({ name, base64: Buffer.from(text).toString('base64') });

async function endOf(body: unknown): Promise<JobEvent> {
  const answer = await served.json('/api/ingest', body);
  expect(answer.status).toBe(202);
  const { id } = job.parse(JSON.parse(answer.text));
  const { text } = await served.ask(`/api/jobs/${id}/events`);
  const data = text.split('\n').findLast((line) => line.startsWith('data: ')) ?? '';
  return jobEvent.parse(JSON.parse(data.slice('data: '.length)));
}

test('files are taken apart, those that cannot be read are named, and the rest is read', async () => {
  const files = [
    file('a.html', '<title>Talks</title><body><h1>Talks</h1><p>Abe met Putin.</p>'),
    file('b.csv', 'Body,When\n"Putin met Abe.",2017-03-20\n'),
    file('c.png', 'no picture'),
    file('d.pdf', 'no PDF'),
  ];
  const event = await endOf({ files, columns: { text: 'Body', date: 'When' } });
  if (event.kind !== 'done') throw new Error(`it ended as ${event.kind}`);
  expect(event.report).toMatchObject({
    added: 2,
    failed: [
      { document: 'c.png', code: 'not-text', hint: expect.stringContaining('.html') as string },
      { document: 'd.pdf', code: 'unreadable-file' },
    ],
  });
  const names = (await served.store.articles()).map(({ document }) => document);
  expect(names).toEqual(expect.arrayContaining(['a.html', 'b.csv#1']));
});

test.each([
  ['nothing', {}],
  ['a file without bytes', { files: [{ name: 'a.txt' }] }],
  ['a date that is none', { files: [file('a.txt', 'x')], date: 'soon' }],
])('%s is refused', async (_what, body) => {
  expect((await served.json('/api/ingest', body)).status).toBe(400);
});
