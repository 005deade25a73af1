import { edgeLook } from './edge-look';
import { nodeLook } from './node-look';
import { outlinePath } from './outline';
import { palettes } from './palette';
import { shapeOf } from './shapes';

const { light } = palettes;
const node = (label: string, claims: unknown = 0) =>
  nodeLook({ ref: 'n', labels: [label], caption: 'N', properties: { claims: claims as number } }, light);
const edge = (type: string, properties = {}) =>
  edgeLook({ ref: 'e', from: 'a', to: 'b', type, properties }, light);

test.each([
  ['a person of no claim', node('Person'), { width: 26, height: 26, fill: light.labels.Person }],
  ['a person of many', node('Person', 1000), { width: 52, height: 52 }],
  ['a country is wider than high', node('Country', 60), { width: 52 * 1.12, height: 52 }],
  ['a label of another graph', node('Movie'), { fill: light.labels.Topic, width: 26 }],
  ['a label that an object would answer', node('constructor'), { fill: light.labels.Topic, width: 26 }],
  ['claims that are no number', node('Person', 'many'), { width: 26 }],
])('%s', (_what, look, expected) => {
  expect(look).toMatchObject(expected);
});

test.each([
  ['a symmetric type has no head', edge('MEETS'), { arrow: false, caption: 'meets' }],
  [
    'outlets give the width',
    edge('VISITS', { outlets: 3, count: 4 }),
    { width: expect.closeTo(2.6) as number, caption: 'visits · 4' },
  ],
  [
    'the surest claim gives the line',
    edge('VISITS', { modalities: ['denied', 'planned'] }),
    { surety: 'planned' },
  ],
  ['open words are the caption', edge('RELATES_TO', { verbs: ['dance with'] }), { caption: 'dance with' }],
])('%s', (_what, look, expected) => {
  expect(look).toMatchObject(expected);
});

test.each([
  ['Person', 'M0 10a10 10 0 0 1 20 0a10 10 0 0 1 -20 0z'],
  ['Event', 'M10 20l10-10-10-10-10 10z'],
  ['Organization', 'M5 0h10a5 5 0 0 1 5 5v10a5 5 0 0 1 -5 5h-10a5 5 0 0 1 -5-5v-10a5 5 0 0 1 5-5z'],
])('the outline of %s fills its box', (label, path) => {
  expect(outlinePath(shapeOf(label), { x: 10, y: 10, width: 20, height: 20 })).toBe(path);
});
