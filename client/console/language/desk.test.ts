import { languageDesk, Overtaken } from './desk';
import type { FromWorker, ToWorker } from './messages';

interface FakeWorker {
  readonly sent: ToWorker[];
  ended: boolean;
  readonly told: (message: FromWorker) => void;
  readonly failed: (message: string) => void;
}

function opened() {
  const workers: FakeWorker[] = [];
  const clock = { ms: 0 };
  const desk = languageDesk(
    (told, failed) => {
      const worker: FakeWorker = { sent: [], ended: false, told, failed };
      workers.push(worker);
      return { post: (message) => void worker.sent.push(message), end: () => void (worker.ended = true) };
    },
    () => clock.ms,
  );
  return { desk, workers, clock };
}

test('nothing is loaded before the first question; words are told first', async () => {
  const { desk, workers } = opened();
  desk.know({ labels: ['Person'] });
  expect(workers).toHaveLength(0);
  const asked = desk.ask({ ask: 'check', text: 'RETURN 1' });
  expect(workers[0]?.sent).toMatchObject([
    { kind: 'words', words: { labels: ['Person'] } },
    { kind: 'question', number: 1 },
  ]);
  workers[0]?.told({ number: 1, answer: [] });
  await expect(asked).resolves.toEqual([]);
});

test('a quick worker is kept for the newer question, its late answer dropped', async () => {
  const { desk, workers, clock } = opened();
  const old = desk.ask({ ask: 'check', text: 'a' });
  clock.ms = 100;
  desk.overtake(300);
  await expect(old).rejects.toBeInstanceOf(Overtaken);
  const newer = desk.ask({ ask: 'check', text: 'b' });
  workers[0]?.told({ number: 1, answer: [] });
  workers[0]?.told({ number: 2, answer: [] });
  await expect(newer).resolves.toEqual([]);
  expect(workers).toHaveLength(1);
  expect(workers[0]?.ended).toBe(false);
});

test('a worker that has been at it for too long is ended by newer input', async () => {
  const { desk, workers, clock } = opened();
  desk.know({ labels: ['Person'] });
  const old = desk.ask({ ask: 'check', text: 'a' });
  clock.ms = 1000;
  desk.overtake(300);
  await expect(old).rejects.toBeInstanceOf(Overtaken);
  expect(workers[0]?.ended).toBe(true);
  void desk.ask({ ask: 'check', text: 'b' }).catch(() => undefined);
  expect(workers[1]?.sent[0]).toEqual({ kind: 'words', words: { labels: ['Person'] } });
});

test('a failure reaches the one who asked', async () => {
  const { desk, workers } = opened();
  const asked = desk.ask({ ask: 'format', text: '', at: 0 });
  workers[0]?.told({ number: 1, failure: 'no' });
  await expect(asked).rejects.toThrow('no');
  const lost = desk.ask({ ask: 'format', text: '', at: 0 });
  workers[0]?.failed('');
  await expect(lost).rejects.toThrow('could not be loaded');
});
