import { EdgewiseError } from '../../model/problem';
import type { ImportRequest } from '../../model/api/import';
import type { Engine } from '../../server/graph/engine';
import { storeOn } from '../../server/graph/open';
import type { GraphStore } from '../../server/graph/store';
import { importGraph } from '../../server/import/import-graph';
import { engineWriting } from '../fixtures/engine-writing';
import { reading, story } from '../fixtures/readings';

/** The n-th write from now fails: before anything is written, or after it was, so that only the answer is lost. */
interface Fault {
  at: number;
  readonly when: 'before' | 'after';
  /** Every write after that one fails as well, as where a store is gone. */
  readonly forGood?: boolean;
}

/** An engine whose writes fail as told. */
function failing(engine: Engine, fault: () => Fault | null): Engine {
  return engineWriting(engine, async (statements, call) => {
    const told = fault();
    if (told) told.at--;
    const fails = told !== null && (told.at === 0 || (told.at < 0 && told.forGood === true));
    if (!fails || told.when === 'after') await engine.write(statements, call);
    if (fails) throw new EdgewiseError('store-unreachable', 'The store is gone.');
  });
}

const line = (subject: string, type: string, object: string, document?: string): string =>
  JSON.stringify({
    subject,
    type,
    object,
    ...(document ? { document, quote: `${subject} and ${object}.` } : {}),
  });

const graphOf = (...lines: string[]): ImportRequest => ({
  files: [{ name: 'harbour.jsonl', text: lines.join('\n') }],
  columns: {},
});

const older = graphOf(
  line('Ada', 'meets', 'Bea'),
  line('Ada', 'VISITS', 'Norland', 'wire.txt'),
  line('Bea', 'VISITS', 'Norland', 'post.txt'),
);
const newer = graphOf(
  line('Ada', 'meets', 'Cid'),
  line('Ada', 'VISITS', 'Norland', 'wire.txt'),
  line('Cid', 'VISITS', 'Norland', 'post.txt'),
);

const limits = { timeoutMs: 20_000, maxRows: 1000, maxBytes: 8_388_608 };

/** What becomes of an import when the store fails under it, at any of its writes; `open` gives an empty engine. */
export function describeImportFailures(open: () => Promise<Engine>): void {
  describe('an import that fails', () => {
    let fault: Fault | null = null;
    let store: GraphStore;
    const after = { older: '', newer: '' };

    beforeAll(async () => {
      store = storeOn(
        failing(await open(), () => fault),
        limits,
      );
      await store.write(story.map(reading));
      await importGraph(store, newer);
      after.newer = await store.hash();
      await importGraph(store, older);
      after.older = await store.hash();
    });
    afterAll(() => store.close());

    /** Imports the newer graph over the older; says whether the fault was met, and what stands then. */
    async function tryNewer(given: Fault): Promise<{ met: boolean; failed: boolean; hash: string }> {
      fault = given;
      const failed = await importGraph(store, newer).then(
        () => false,
        () => true,
      );
      const met = fault.at <= 0;
      fault = null;
      return { met, failed, hash: await store.hash() };
    }

    test.each(['before', 'after'] as const)(
      'at any write leaves the older one whole, %s it was done',
      async (when) => {
        for (let at = 1, met = true; met; at++) {
          const tried = await tryNewer({ at, when });
          expect({ at, hash: tried.hash }).toEqual({ at, hash: tried.failed ? after.older : after.newer });
          if (!tried.failed) await importGraph(store, older);
          expect(await store.hash()).toBe(after.older);
          met = tried.met;
        }
      },
    );

    test('with a store that is gone for good is taken back by the next import of the file', async () => {
      const { failed } = await tryNewer({ at: 6, when: 'after', forGood: true });
      expect(failed).toBe(true);
      await importGraph(store, older);
      expect(await store.hash()).toBe(after.older);
      await store.forget(['harbour.jsonl']);
      expect((await store.articles()).map(({ document }) => document)).not.toContain('harbour.jsonl');
    });
  });
}
