import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureOptions, type PictureOptions } from '../../model/picture';
import type { Scene } from '../../model/scene';
import { readPixels, shareDiffering } from '../../tests/fixtures/pixels';
import { scenes } from '../../tests/fixtures/scenes';
import { projectRoot } from '../root';
import { makePicture } from './make-picture';

/** The gallery of docs/pictures-guide.md: a person looks at it when it changes. UPDATE_PICTURES=1 makes it anew. */
const gallery = join(projectRoot(), 'docs', 'pictures', 'gallery');

/** Letters that only the fonts of a machine have may differ; places, colours and all other letters may not. */
const OTHERWISE = 0.02;

const sources = ['e1', 'e4', 'e2'].map((edge) => ({
  edge,
  quote: 'Prime Minister Shinzo Abe will meet President Vladimir Putin in Sochi, an official said.',
  outlet: 'Pacific Wire',
  date: '2017-03-20',
}));

const story = scenes['story'] as Scene;
/** The story with remarks on a node, on an edge and beside them. */
const remarked: Scene = {
  ...story,
  notes: [
    { id: '1', text: 'Invited twice', on: { kind: 'node', ref: 'russia' } },
    {
      ...{ id: '2', text: 'Who asked whom?\nTwo outlets differ.', aside: { x: -110, y: -75 } },
      on: { kind: 'edge', ref: 'e1' },
    },
    {
      ...{ id: '3', text: 'What is far more than a sheet of this size can hold. '.repeat(9) },
      on: { kind: 'canvas', x: -320, y: -70 },
    },
  ],
};

const pictures: readonly (readonly [file: string, scene: string, options: Partial<PictureOptions>])[] = [
  ['one-node', 'one node', {}],
  ['two-nodes', 'two nodes', { words: true }],
  ['story', 'story', { title: 'A summit in the making', credits: 'Made with Edgewise, 22 Mar 2017' }],
  ['story-sources', 'story', { sources, height: 520 }],
  ['story-dark', 'story', { ground: 'dark', words: true }],
  ['story-grey', 'story', { tones: 'grey' }],
  ['story-notes', 'story with notes', {}],
  ['long-names', 'long names', {}],
  ['right-to-left', 'right to left', {}],
  ['emoji', 'emoji', {}],
  ['forty-parallel', 'forty parallel', {}],
  ['loops', 'loops', {}],
  ['crowded', 'crowded', {}],
  ['hostile', 'hostile', {}],
  ['hundred', 'hundred', { legend: false, density: 0.7 }],
  ['two-thousand', 'two thousand', { legend: false, density: 0.5 }],
];

test.each(pictures)('%s is drawn as reviewed', async (file, scene, given) => {
  const path = join(gallery, `${file}.png`);
  const options = pictureOptions.parse({ width: 640, height: 440, density: 1, margin: 20, ...given });
  const drawn = scene === 'story with notes' ? remarked : (scenes[scene] as Scene);
  const png = await makePicture(drawn, 'png', options);
  if (process.env['UPDATE_PICTURES'] === '1' || !existsSync(path)) {
    mkdirSync(gallery, { recursive: true });
    writeFileSync(path, png);
  }
  const [seen, reviewed] = [readPixels(png), readPixels(readFileSync(path))];
  expect([seen.width, seen.height]).toEqual([reviewed.width, reviewed.height]);
  expect(shareDiffering(seen, reviewed, 48)).toBeLessThan(OTHERWISE);
});

test('the guide shows every picture of the gallery, and no other', () => {
  const guide = readFileSync(join(projectRoot(), 'docs', 'pictures-guide.md'), 'utf8');
  const shown = [...guide.matchAll(/\]\(pictures\/gallery\/([^)]+)\)/g)].map(([, file]) => file ?? '');
  expect(shown.sort()).toEqual(readdirSync(gallery).sort());
  expect(shown).toEqual(pictures.map(([file]) => `${file}.png`).sort());
});
