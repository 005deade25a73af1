import { brushOf, datesOf } from './brush';
import { timelineOf } from './timeline';

const timeline = timelineOf([{ properties: { dates: ['2016-01', '2016-04'] } }], 'happened');
if (!timeline) throw new Error('four months were given');

test.each([
  [0, 3, null],
  [0, 1, { clock: 'happened', from: null, to: '2016-02-29' }],
  [2, 3, { clock: 'happened', from: '2016-03-01', to: null }],
  [2, 1, { clock: 'happened', from: '2016-02-01', to: '2016-03-31' }],
])('bars %d to %d and back', (first, last, dates) => {
  expect(datesOf(timeline, { first, last }, 'happened')).toEqual(dates);
  const back = { first: Math.min(first, last), last: Math.max(first, last) };
  expect(brushOf(timeline, datesOf(timeline, { first, last }, 'happened'), 'happened')).toEqual(back);
});

test.each([
  ['another clock', { clock: 'reported' as const, from: '2016-03-01', to: null }],
  ['a stretch without bars', { clock: 'happened' as const, from: '2019-01-01', to: null }],
])('%s chooses all', (_what, dates) => {
  expect(brushOf(timeline, dates, 'happened')).toEqual({ first: 0, last: 3 });
});
