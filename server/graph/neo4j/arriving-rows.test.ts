import { Record as DriverRecord, type Result, type ResultObserver } from 'neo4j-driver';
import { ArrivingRows } from './arriving-rows';

/** An answer that is told by hand, and how often it was stopped. */
function answer(limits = { maxRows: 2, maxBytes: 1000 }) {
  let told: ResultObserver = {};
  const result = { subscribe: (observer: ResultObserver) => (told = observer) } as unknown as Result;
  let stops = 0;
  const rows = new ArrivingRows(result, limits, () => (stops += 1));
  told.onKeys?.(['a']);
  return {
    rows,
    row: (value: unknown) => told.onNext?.(new DriverRecord(['a'], [value])),
    end: () => told.onCompleted?.({} as never),
    fail: () => told.onError?.(new Error('cut')),
    stops: () => stops,
    values: async () => (await rows.next())?.map(({ values }) => values[0]),
  };
}

test('rows that came together are taken together, and what came before a failure is not lost', async () => {
  const told = answer();
  const waiting = told.values();
  told.row(1n);
  told.row('b');
  told.fail();
  await expect(waiting).resolves.toEqual([1, 'b']);
  await expect(told.values()).rejects.toThrow('cut');
});

test('an answer without rows ends', async () => {
  const told = answer();
  await expect(told.rows.columns).resolves.toEqual(['a']);
  told.end();
  await expect(told.values()).resolves.toBeUndefined();
});

test.each([
  ['rows', { maxRows: 2, maxBytes: 1000 }, 3],
  ['bytes', { maxRows: 99, maxBytes: 20 }, 3],
])(
  'the first one over the limit of %s stops the statement, and is the last that is gathered',
  async (_, limits, gathered) => {
    const told = answer(limits);
    for (let i = 0; i < 50; i++) told.row('text');
    expect(told.stops()).toBe(1);
    await expect(told.values()).resolves.toHaveLength(gathered);
    await expect(told.values()).resolves.toBeUndefined();
  },
);
