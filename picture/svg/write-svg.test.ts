import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { pictureOptions, type PictureOptions } from '../../model/picture';
import type { Scene } from '../../model/scene';
import { hostileNames, scenes } from '../../tests/fixtures/scenes';
import { drawPicture } from '../drawing/draw-picture';
import { clean } from '../text/clean';
import { writeSvg } from './write-svg';

const options = (given: Partial<PictureOptions> = {}): PictureOptions => pictureOptions.parse(given);
const svgOf = (scene: Scene, given: Partial<PictureOptions> = {}): string =>
  writeSvg(drawPicture(scene, options(given)));

interface Parsed {
  readonly tags: ReadonlySet<string>;
  readonly attributes: readonly (readonly [string, string])[];
  readonly texts: readonly string[];
}

/** Reads a file as an XML parser does, which throws where it is not well-formed. */
function parsed(svg: string): Parsed {
  const tags = new Set<string>();
  const attributes: [string, string][] = [];
  const texts: string[] = [];
  let text: string | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    tags.add(tag.name);
    for (const [name, { value }] of Object.entries(tag.attributes)) attributes.push([name, value]);
    if (tag.name === 'text') text = '';
  });
  parser.on('text', (more) => {
    if (text !== null) text += more;
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 'text' || text === null) return;
    texts.push(text);
    text = null;
  });
  parser.write(svg).close();
  return { tags, attributes, texts };
}

/** The references are looked at by a person when they change: UPDATE_PICTURES=1 writes them anew. */
const references = join(__dirname, '..', '..', 'tests', 'fixtures', 'pictures');

const quoted = (edge: string) => ({
  edge,
  quote: 'Prime Minister Shinzo Abe will meet President Vladimir Putin in Sochi, an official said.',
  outlet: 'Pacific Wire',
  date: '2017-03-20',
});

test.each<readonly [string, string, Partial<PictureOptions>]>([
  ['story', 'story', { title: 'A summit in the making', credits: 'Made with Edgewise, 22 Mar 2017' }],
  ['story', 'story-dark', { ground: 'dark', words: true }],
  ['story', 'story-grey', { tones: 'grey', sources: ['e1', 'e4', 'e2'].map(quoted) }],
  ['right to left', 'right-to-left', { ground: 'none' }],
  ['forty parallel', 'forty-parallel', { legend: false }],
  ['loops', 'loops', { legend: false }],
  ['crowded', 'crowded', { legend: false }],
])('%s is drawn as reviewed in %s.svg', (scene, name, given) => {
  const file = join(references, `${name}.svg`);
  const svg = svgOf(scenes[scene] as Scene, { width: 760, height: 560, ...given });
  if (process.env['UPDATE_PICTURES'] === '1' || !existsSync(file)) {
    mkdirSync(references, { recursive: true });
    writeFileSync(file, svg);
  }
  expect(svg).toBe(readFileSync(file, 'utf8'));
});

test.each(Object.entries(scenes))('%s is well-formed XML that loads and runs nothing', (_name, scene) => {
  const { tags, attributes } = parsed(svgOf(scene));
  for (const tag of tags)
    expect(['svg', 'title', 'desc', 'g', 'path', 'rect', 'text', 'clipPath']).toContain(tag);
  for (const [name, value] of attributes) {
    expect(name).not.toMatch(/^on|href/);
    if (name !== 'xmlns') expect(value).not.toMatch(/:\/\/|javascript:|url\((?!#part-)/);
  }
});

test.each(Object.entries(scenes))('%s loses no name', (_name, scene) => {
  const written = parsed(svgOf(scene)).texts.join(' ');
  for (const { caption } of scene.nodes)
    for (const word of clean(caption).split(' ')) expect(written).toContain(word);
});

test('names arrive as text, without what would harm', () => {
  const { texts } = parsed(svgOf(scenes['hostile'] as Scene));
  expect(texts).toContain('<script>alert(1)</script>');
  expect(texts.join(' ')).toContain('turnedetisoppo');
  expect(hostileNames.length).toBeGreaterThan(0);
});

test('the same scene gives the same bytes', () => {
  const story = scenes['story'] as Scene;
  expect(svgOf(structuredClone(story))).toBe(svgOf(story));
});

test('sources leave the graph its share of a small sheet', () => {
  const sources = (scenes['story'] as Scene).edges.map(({ ref }) => quoted(ref));
  const drawing = drawPicture(
    scenes['story'] as Scene,
    pictureOptions.parse({ width: 400, height: 220, margin: 10, title: 'A title', sources }),
  );
  // The line under the graph, of which nothing else is a path.
  const line = drawing.items.find((item) => item.kind === 'path');
  expect(Number(/^M\S+ (\S+)h/.exec(line?.kind === 'path' ? line.d : '')?.[1])).toBeGreaterThan(0.45 * 220);
});

test('the day stands after the credits, as people write it', () => {
  const day = { credits: 'Made by hand', date: '2017-03-22' };
  expect(svgOf(scenes['one node'] as Scene, day)).toContain('>Made by hand, 22 Mar 2017</text>');
  expect(svgOf(scenes['one node'] as Scene, { date: 'in spring' })).toContain('>in spring</text>');
});

test('a transparent picture has nothing behind the graph', () => {
  const one = scenes['one node'] as Scene;
  const behind = /<rect width="\d+" height="\d+" fill="/;
  expect(svgOf(one)).toMatch(behind);
  expect(svgOf(one, { ground: 'none' })).not.toMatch(behind);
});

test('title and description are inside, made from the scene where none is given', () => {
  const svg = svgOf(scenes['story'] as Scene);
  expect(svg).toContain('<title id="title">A summit in the making</title>');
  expect(svg).toContain('A network of 9 names and 9 edges. At its centre: ');
  expect(svgOf(scenes['story'] as Scene, { title: 'X < Y', description: 'Two & more' })).toContain(
    '<title id="title">X &lt; Y</title>\n<desc id="description">Two &amp; more</desc>',
  );
});
