import { createJobs } from './jobs';
import { createLog } from './log';

test('a job that is stopped ends, and the next one runs', async () => {
  const ended: string[] = [];
  const jobs = createJobs(
    async (articles, { signal }) => {
      if (articles.length > 0 && !signal?.aborted)
        await new Promise((resolve) => signal?.addEventListener('abort', resolve, { once: true }));
      ended.push(`${articles[0]?.document ?? 'none'} ${String(signal?.aborted)}`);
      const none = { added: 0, replaced: 0, unchanged: 0, duplicates: [], failed: [] };
      return { ...none, entities: 0, claims: 0, words: 0, articles: [], ms: 0 };
    },
    () => undefined,
    createLog('silent'),
  );
  const article = { document: 'a', origin: 'a', text: 'x', metadata: {} };
  const first = jobs.start(() => Promise.resolve({ articles: [article], failed: [] }));
  const second = jobs.start(() => Promise.resolve({ articles: [], failed: [] }));
  const over = new Promise<void>((resolve) =>
    jobs.listen(second.id, ({ kind }) => (kind === 'done' ? resolve() : undefined)),
  );
  expect(jobs.cancel('nobody')).toBeNull();
  expect(jobs.cancel(first.id)).toMatchObject({ id: first.id, state: 'running' });
  await over;
  expect(ended).toEqual(['a true', 'none false']);
  expect(jobs.find(first.id)?.state).toBe('done');
});
