// How fast the reader reads: words a second on one core, engine included; against the language engine alone on the same
// texts; on two threads against one; and how memory stands after a thousand articles against after a hundred.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

const root = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = 4;
const MEGABYTE = 2 ** 20;

const answerOf = (worker) => new Promise((resolve) => worker.once('message', resolve));

async function readerOf(bundle) {
  const { loadLanguage, readArticle } = await import(bundle);
  const language = loadLanguage();
  const metadata = { date: '2016-01-01' };
  return { language, read: (text) => readArticle({ document: 'a', origin: 'a', text, metadata }, language) };
}

if (!isMainThread) {
  const { read } = await readerOf(workerData.bundle);
  parentPort.on('message', (texts) => {
    texts.forEach((text) => read(text));
    parentPort.postMessage('done');
  });
  parentPort.postMessage('ready');
} else await measure();

function textsToRead() {
  const folders = ['articles', 'news', 'wikinews-2004'].map((name) =>
    join(root, '..', 'shared', 'eval', name),
  );
  const there = folders.filter((folder) => existsSync(folder));
  return (there.length > 0 ? there : [join(root, 'samples')]).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
}

function time(run) {
  const started = performance.now();
  run();
  return performance.now() - started;
}

async function onThreads(bundle, texts, count) {
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL(import.meta.url), { workerData: { bundle } }),
  );
  await Promise.all(workers.map(answerOf));
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await Promise.all(
      workers.map((worker, i) => {
        worker.postMessage(texts.filter((_, j) => j % count === i));
        return answerOf(worker);
      }),
    );
    best = Math.min(best, performance.now() - started);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return best;
}

async function measure() {
  const { bundled } = await import('../scripts/bundle.mjs');
  const bundle = await bundled('bench/reading.ts', 'reading');
  const { language, read } = await readerOf(bundle);
  const texts = textsToRead();
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const best = { reader: Infinity, engine: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    best.reader = Math.min(
      best.reader,
      time(() => texts.forEach((text) => read(text))),
    );
    best.engine = Math.min(
      best.engine,
      time(() => texts.forEach((text) => language.read(text))),
    );
  }
  const print = (figure) => console.log(JSON.stringify({ bench: 'reading', ...figure }));
  const round = (value) => Number(value.toFixed(2));
  print({ figure: 'words a second, one core', words, perSecond: Math.round((words / best.reader) * 1000) });
  print({ figure: 'speed against the language engine alone', ratio: round(best.engine / best.reader) });
  const [one, two] = [await onThreads(bundle, texts, 1), await onThreads(bundle, texts, 2)];
  print({ figure: 'two threads against one', ratio: round(one / two) });
  const resident = { 100: 0, 1000: 0 };
  for (let i = 1; i <= 1000; i++) {
    read(texts[i % texts.length]);
    if (i in resident) resident[i] = process.memoryUsage().rss;
  }
  print({
    figure: 'memory after 1,000 articles against after 100',
    megabytes: Math.round(resident[1000] / MEGABYTE),
    ratio: round(resident[1000] / resident[100]),
  });
}
