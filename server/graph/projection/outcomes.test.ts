import { findOutcomes, type Dated } from './outcomes';

const claim = (id: string, modality: string, date: string | null, publishedAt: string | null): Dated => ({
  id,
  modality,
  negated: false,
  dateStart: date,
  dateEnd: date,
  publishedAt,
});

const plan = claim('plan', 'planned', '2020-03', '2020-01-10');

test.each([
  ['at that time', plan, claim('done', 'happened', '2020-03-03', '2020-03-05'), ['done']],
  ['another time', plan, claim('done', 'happened', '2020-05-03', '2020-05-05'), []],
  ['told before the plan', plan, claim('done', 'happened', '2020-03-03', '2020-01-01'), []],
  ['no date but that of the article', plan, claim('done', 'happened', null, '2020-03-05'), ['done']],
  [
    'a plan without a date',
    claim('plan', 'intended', null, '2020-01-10'),
    claim('done', 'happened', '2020-05-03', '2020-05-05'),
    ['done'],
  ],
  ['denied', plan, { ...claim('done', 'happened', '2020-03-03', '2020-03-05'), negated: true }, []],
  ['only planned again', plan, claim('done', 'planned', '2020-03-03', '2020-02-05'), []],
  [
    'articles without dates',
    claim('plan', 'planned', null, null),
    claim('done', 'happened', null, null),
    ['done'],
  ],
])('%s', (_, planned, done, outcomes) =>
  expect(
    findOutcomes([planned, done]).flatMap(({ plan: of, outcome }) => (of === 'plan' ? [outcome] : [])),
  ).toEqual(outcomes),
);

test('of several outcomes the earliest', () => {
  const done = ['2020-03-09', '2020-03-02'].map((date) => claim(date, 'happened', date, '2020-04-01'));
  expect(findOutcomes([plan, ...done])).toEqual([{ plan: 'plan', outcome: '2020-03-02' }]);
});
