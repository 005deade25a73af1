import { planOf } from './plan';

test('a plan of lines becomes a tree by its indents', () => {
  const plan = planOf(
    'Sort (c ASC)\n  Join (a = b)\n    NodeScan (a:P)\n    Filter (b.n Gt 0)\n      NodeScan (b:P)\n',
  );
  expect(plan).toMatchObject({
    operator: 'Sort',
    details: 'c ASC',
    children: [
      {
        operator: 'Join',
        children: [
          { operator: 'NodeScan', details: 'a:P', children: [] },
          { operator: 'Filter', children: [{ operator: 'NodeScan', details: 'b:P' }] },
        ],
      },
    ],
  });
});

test('a text without a plan is none', () => expect(planOf('\n')).toBeNull());
