import { datesOn, timelineOf, type Clock } from './timeline';

const edge = (...dates: string[]) => ({ properties: { dates, reported: ['2017-03-20', '2017-03-21'] } });

test.each<[string, Clock, string[][], object]>([
  [
    'months without gaps',
    'happened',
    [['2016-01-30', '2016-04'], ['2016-04-02']],
    {
      unit: 'month',
      dated: 3,
      bins: [
        { from: '2016-01-01', to: '2016-01-31', count: 1 },
        { from: '2016-02-01', to: '2016-02-29', count: 0 },
        { from: '2016-03-01', to: '2016-03-31', count: 0 },
        { from: '2016-04-01', to: '2016-04-30', count: 2 },
      ],
    },
  ],
  [
    'days',
    'reported',
    [[], []],
    {
      unit: 'day',
      dated: 4,
      bins: [
        { from: '2017-03-20', to: '2017-03-20', count: 2 },
        { from: '2017-03-21', to: '2017-03-21', count: 2 },
      ],
    },
  ],
  ['quarters for ten years', 'happened', [['2007-02', '2017-03']], { unit: 'quarter', dated: 2, earlier: 0 }],
  ['years for fifty', 'happened', [['1957', '2017']], { unit: 'year', dated: 2 }],
  ['one day', 'happened', [['2017-03-20']], { unit: 'day', dated: 1, undated: 0 }],
  ['edges without a date are counted', 'happened', [['2017-03-20'], []], { dated: 1, undated: 1 }],
])('%s', (_what, clock, given, expected) => {
  expect(
    timelineOf(
      given.map((dates) => edge(...dates)),
      clock,
    ),
  ).toMatchObject(expected);
});

test('what lies far before all others stands in the first bar', () => {
  const recent = Array.from({ length: 40 }, (_, i) => `2017-0${1 + (i % 6)}-10`);
  const timeline = timelineOf([edge('1945-08', ...recent)], 'happened');
  expect(timeline).toMatchObject({ earlier: 1, later: 0, dated: 41 });
  expect(timeline?.bins[0]?.from.slice(0, 4)).toBe('2017');
  expect(timeline?.bins.reduce((sum, { count }) => sum + count, 0)).toBe(41);
});

test('nothing dated is no timeline', () => {
  expect(timelineOf([], 'happened')).toBeNull();
  expect(timelineOf([{ properties: { firstDate: 'last spring' } }], 'happened')).toBeNull();
});

test.each([
  [{ firstDate: '2017' }, 1],
  [{ firstDate: 17 }, 0],
  [{ dates: ['2017', 'soon', 3] }, 1],
  [{}, 0],
])('dates of %j: %d', (properties, count) => {
  expect(datesOn({ properties }, 'happened')).toHaveLength(count);
});
