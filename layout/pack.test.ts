import { packBoxes } from './pack';

const box = (width: number, height: number) => ({ width, height });

test.each([
  ['one stays where it is', [box(10, 10)], 1, [{ x: 0, y: 0 }]],
  [
    'a second goes beside a tall one',
    [box(100, 300), box(100, 100)],
    1,
    [
      { x: 0, y: 0 },
      { x: 136, y: 0 },
    ],
  ],
  [
    'and below a wide one',
    [box(300, 100), box(100, 100)],
    1,
    [
      { x: 0, y: 0 },
      { x: 0, y: 136 },
    ],
  ],
  [
    'the largest comes first, wherever it stands',
    [box(10, 10), box(300, 100)],
    4,
    [
      { x: 336, y: 0 },
      { x: 0, y: 0 },
    ],
  ],
])('%s', (_what, boxes, aspect, places) => {
  expect(packBoxes(boxes, aspect)).toEqual(places);
});

test('no two boxes overlap', () => {
  const boxes = Array.from({ length: 30 }, (_, i) => box(20 + ((i * 37) % 90), 20 + ((i * 53) % 70)));
  const places = packBoxes(boxes, 1.3).map((place, i) => ({ ...place, ...(boxes[i] ?? box(0, 0)) }));
  for (const [i, a] of places.entries())
    for (const b of places.slice(i + 1)) {
      const apart =
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      expect(apart).toBe(true);
    }
});
