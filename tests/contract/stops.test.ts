import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleReading } from '../../model/reading';
import { definitions } from '../../server/graph/definitions';
import { EmbeddedEngine } from '../../server/graph/embedded/engine';
import type { Engine } from '../../server/graph/engine';
import { hashGraph } from '../../server/graph/operations/hash';
import { forgetArticles, writeReadings } from '../../server/graph/operations/ingest';
import { engineWriting } from '../fixtures/engine-writing';
import { lena, pact, reading, story } from '../fixtures/readings';

const folder = mkdtempSync(join(tmpdir(), 'edgewise-stops-'));
let engine: EmbeddedEngine;
beforeAll(async () => {
  engine = await EmbeddedEngine.open(folder, 20_000);
  await engine.define(definitions('embedded'));
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const told = story.map(reading);
const [first, ...others] = story;
const edited: ArticleReading = reading({
  document: first?.document ?? '',
  outlet: 'North Post',
  date: '2020-01-10',
  sentences: ['Lena Örn praised the fishing pact.'],
  claims: [{ subject: lena, type: 'SUPPORTS', object: pact }],
});

/** The engine as a process sees it that is ended before its write number `last` + 1. */
function endingAfter(last: number): Engine {
  let writes = 0;
  return engineWriting(engine, async (statements, call) => {
    if (writes++ >= last) throw new Error('ended');
    await engine.write(statements, call);
  });
}

async function begin(readings: readonly ArticleReading[]): Promise<void> {
  await engine.write([{ text: 'MATCH (n) DETACH DELETE n', params: {} }]);
  await writeReadings(engine, readings);
}

interface Work {
  readonly title: string;
  readonly before: readonly ArticleReading[];
  readonly run: (on: Engine) => Promise<unknown>;
}

const works: readonly Work[] = [
  { title: 'adding articles', before: [], run: (on) => writeReadings(on, told) },
  {
    title: 'replacing an article by its edited text',
    before: told,
    run: (on) => writeReadings(on, [edited, ...others.map(reading)]),
  },
  { title: 'forgetting an article', before: told, run: (on) => forgetArticles(on, ['plan.txt']) },
];

/** More writes than any of the works makes. */
const MOST = 60;

test.each(works)(
  '$title: ended before any of its writes, and done again, gives the same graph',
  async ({ before, run }) => {
    await begin(before);
    await run(engine);
    const whole = await hashGraph(engine);
    for (let writes = 0; writes < MOST; writes++) {
      await begin(before);
      const ended = await run(endingAfter(writes)).then(
        () => false,
        () => true,
      );
      if (!ended) {
        expect(writes).toBeGreaterThan(2);
        return;
      }
      await run(engine);
      expect([writes, await hashGraph(engine)]).toEqual([writes, whole]);
    }
    throw new Error(`more than ${MOST} writes`);
  },
);

test('forgetting that was ended is finished by whatever is written next', async () => {
  await begin(told);
  await forgetArticles(engine, ['plan.txt']);
  await writeReadings(engine, [edited]);
  const whole = await hashGraph(engine);
  for (const writes of [1, 2, 3]) {
    await begin(told);
    await forgetArticles(endingAfter(writes), ['plan.txt']).catch(() => undefined);
    await writeReadings(engine, [edited]);
    expect([writes, await hashGraph(engine)]).toEqual([writes, whole]);
  }
});
