import type { Operator } from '../../../model/api/explain';
import { figure, sharesOf, stepsOf, warningsOf } from './plan-words';

const step = (operator: string, more: Partial<Operator> = {}): Operator => ({
  ...{ operator, details: '', identifiers: [], estimatedRows: null, rows: null, dbHits: null, ms: null },
  ...{ children: [] },
  ...more,
});

test('steps are read from the answer back', () => {
  const plan = step('ProduceResults', { children: [step('Apply', { children: [step('A'), step('B')] })] });
  expect(stepsOf(plan).map(({ step: { operator }, depth }) => [operator, depth])).toEqual([
    ['ProduceResults', 0],
    ['Apply', 1],
    ['A', 2],
    ['B', 2],
  ]);
});

test.each<[Operator, string | null]>([
  [step('CartesianProduct'), 'Every row of one side'],
  [step('AllNodesScan'), 'everything there is'],
  [step('NodeByLabelScan', { estimatedRows: 50_000 }), 'an indexed property'],
  [step('NodeByLabelScan', { estimatedRows: 12 }), null],
  [step('NodeByLabelScan', { estimatedRows: 50_000, rows: 3 }), null],
  [step('EagerAggregation'), 'waits for all rows'],
  [step('VarLengthExpand(All)', { details: '(a)-[r*]-(b)' }), 'give a most'],
  [step('VarLengthExpand(All)', { details: '(a)-[r*..4]-(b)' }), null],
  [step('NodeUniqueIndexSeek'), null],
])('%j', (plan, words) => {
  const told = warningsOf(step('ProduceResults', { children: [plan, plan] }));
  expect(told).toEqual(words === null ? [] : [expect.stringContaining(words)]);
});

test('shares are of the most costly step', () => {
  expect(sharesOf(stepsOf(step('A', { dbHits: 10, children: [step('B', { dbHits: 40 })] })))).toEqual([
    0.25, 1,
  ]);
  expect(sharesOf(stepsOf(step('A')))).toBeNull();
});

test.each([
  [null, '–'],
  [0.44, '0.4'],
  [12_345, '12,345'],
])('%s is written %s', (value, text) => expect(figure(value)).toBe(text));
