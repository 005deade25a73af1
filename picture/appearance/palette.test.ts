import { quadClasses } from '../../model/ontology/quad-class';
import { contrast, readable } from './contrast';
import { greys, palettes, type Palette } from './palette';

/** How eyes see that lack one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const eyes: Readonly<Record<string, readonly number[]>> = {
  'all cones': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

type Triple = readonly [number, number, number];

const linear = (colour: string): Triple => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
};

const times = (m: readonly number[], [r, g, b]: Triple): Triple => {
  const [x = 0, y = 0, z = 0] = [0, 3, 6].map(
    (at) => (m[at] ?? 0) * r + (m[at + 1] ?? 0) * g + (m[at + 2] ?? 0) * b,
  );
  return [x, y, z];
};

/** Björn Ottosson's OKLab, in which equal steps look equal. */
const oklab = (rgb: Triple): Triple => {
  const clipped = rgb.map((c) => Math.min(1, Math.max(0, c))) as unknown as Triple;
  const cones = times(
    [
      0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619,
      0.2817188376, 0.6299787005,
    ],
    clipped,
  ).map(Math.cbrt) as unknown as Triple;
  return times(
    [
      0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371,
      0.7827717662, -0.808675766,
    ],
    cones,
  );
};

/** The nearest two of colours as an eye sees them, in hundredths of OKLab: 2 can just be told apart. */
function nearest(colours: readonly string[], eye: string): number {
  const seen = colours.map((colour) => oklab(times(eyes[eye] ?? [], linear(colour))));
  const apart = seen.flatMap((a, i) =>
    seen.slice(i + 1).map((b) => 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
  );
  return Math.min(...apart);
}

/** Colours of what happens; structure and the open rest are grey on purpose. */
const events = ({ quads }: Palette): string[] =>
  quadClasses.filter((quad) => quad !== 'structure' && quad !== 'open').map((quad) => quads[quad]);

const judged = Object.entries(palettes).flatMap(([scheme, palette]: [string, Palette]) =>
  Object.keys(eyes).map((eye) => [scheme, eye, palette] as const),
);

describe.each(judged)('%s, %s', (_, eye, palette) => {
  test('labels can be told apart even without their shapes', () =>
    expect(nearest(Object.values(palette.labels), eye)).toBeGreaterThan(7));
  test('cooperation and conflict can be told apart, in words and in deeds', () => {
    expect(nearest(events(palette), eye)).toBeGreaterThan(10);
  });
  test('names that a rule colours can be told apart', () =>
    expect(nearest(palette.categories, eye)).toBeGreaterThan(7));
  test('the steps of the ramp can be told apart', () =>
    expect(nearest(palette.ramp, eye)).toBeGreaterThan(15));
});

test.each(Object.entries(palettes))('what has colour in %s stands out from its ground', (_, palette) => {
  const { labels, categories, ground } = palette;
  for (const colour of [...Object.values(labels), ...events(palette), ...categories])
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
});

test.each(Object.entries(palettes))(
  'what edges say in %s can be read, in their colour where it can',
  (_, palette) => {
    for (const colour of Object.values(palette.quads)) {
      const ink = readable(colour, palette);
      expect(contrast(ink, palette.ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, palette.ground) >= 4.5).toBe(ink === colour);
    }
  },
);

test('greys have no hue', () => {
  for (const { labels, quads, categories, ramp } of Object.values(greys))
    for (const colour of [...Object.values(labels), ...Object.values(quads), ...categories, ...ramp])
      expect(new Set(colour.slice(1).match(/../g)).size).toBe(1);
});
