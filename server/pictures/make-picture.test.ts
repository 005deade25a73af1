import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { pictureOptions, type PictureFormat, type PictureOptions } from '../../model/picture';
import type { Scene } from '../../model/scene';
import { palettes } from '../../picture/appearance/palette';
import { drawPicture } from '../../picture/drawing/draw-picture';
import { clean } from '../../picture/text/clean';
import { lostTexts } from '../../tests/fixtures/ink';
import { readPixels } from '../../tests/fixtures/pixels';
import { scenes } from '../../tests/fixtures/scenes';
import { makePicture } from './make-picture';

const make = (
  name: string,
  format: PictureFormat,
  given: Partial<PictureOptions> = {},
): Promise<Uint8Array> =>
  makePicture(
    scenes[name] as Scene,
    format,
    pictureOptions.parse({ width: 700, height: 500, density: 1, ...given }),
  );

const folder = mkdtempSync(join(tmpdir(), 'edgewise-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function has(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

/** With CI=true a program that is missing fails its test; elsewhere the test is skipped and says so. */
function testWith(program: string): jest.It {
  if (has(program) || process.env['CI'] === 'true') return test;
  console.warn(`${program} is not installed, what needs it is skipped; .ci/run installs it.`);
  return test.skip;
}

/** The text of a PDF, words parted by one space. */
function textOf(pdf: Uint8Array): string {
  const path = join(folder, 'text.pdf');
  writeFileSync(path, pdf);
  const { status, stdout, stderr } = spawnSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`pdftotext: ${stderr}`);
  return stdout.replace(/\s+/gu, ' ');
}

const latin = ['one node', 'story', 'long names', 'crowded', 'hundred'] as const;

testWith('pdftotext').each(latin)('a PDF of %s has every caption as text', async (name) => {
  const text = textOf(await make(name, 'pdf', { title: 'A title', credits: 'Made by hand' }));
  for (const { caption } of scenes[name]?.nodes ?? []) expect(text).toContain(clean(caption));
  expect(text).toContain('A title');
  expect(text).toContain('Made by hand');
});

testWith('pdftotext')('a PDF has Hebrew, Arabic and emoji as text', async () => {
  const text = textOf(await make('right to left', 'pdf')).normalize('NFKC');
  for (const word of ['محمود', 'عباس', 'בנימין', 'ירושלים', 'Rivlin', 'القاهرة'])
    expect(text).toContain(word);
  expect(textOf(await make('emoji', 'pdf'))).toContain('🚀 Launch');
});

testWith('pdfinfo')('a PDF says its title and what it shows', async () => {
  const path = join(folder, 'info.pdf');
  writeFileSync(path, await make('story', 'pdf', { date: '2017-03-22' }));
  const { stdout } = spawnSync('pdfinfo', [path], {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
  });
  expect(stdout).toMatch(/Title:\s+A summit in the making/);
  expect(stdout).toMatch(/Subject:\s+A network of 9 names and 9 edges/);
  expect(stdout).toMatch(/Tagged:\s+yes/);
  expect(stdout).toMatch(/Page size:\s+525 x 375 pts/);
  expect(stdout).toMatch(/CreationDate:.*22.*2017/);
  expect(stdout).toMatch(/JavaScript:\s+no/);
});

test.each(['svg', 'pdf', 'png'] as const)('%s: the same scene gives the same bytes', async (format) => {
  const [one, two] = [await make('story', format), await make('story', format)];
  expect(Buffer.compare(one, two)).toBe(0);
});

test('a PNG has its nodes where the scene has them, in their colours, and nothing behind them', async () => {
  const area = { x: -60, y: -45, width: 120, height: 90 };
  const given = { width: 240, height: 180, margin: 0, legend: false, area, ground: 'none' } as const;
  const { data, width } = PNG.sync.read(Buffer.from(await make('one node', 'png', given)));
  const at = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
  const person = Buffer.from(palettes.light.labels.Person.slice(1), 'hex');
  expect(at(120, 90)).toEqual([...person, 255]);
  expect(at(2, 2)).toEqual([0, 0, 0, 0]);
});

test.each(['long names', 'right to left', 'emoji', 'hostile', 'crowded'])(
  'a PNG of %s loses no name',
  async (name) => {
    const options = pictureOptions.parse({ width: 760, height: 560, density: 1 });
    const scene = scenes[name] as Scene;
    const picture = readPixels(await makePicture(scene, 'png', options));
    expect(lostTexts(drawPicture(scene, options), picture, [255, 255, 255])).toEqual([]);
  },
);

test('letters that only other fonts have do not make it fail', async () => {
  const nodes = (scenes['one node'] as Scene).nodes.map((node) => ({ ...node, caption: '東京 ไทย 𓀀' }));
  for (const format of ['svg', 'pdf', 'png'] as const)
    await expect(makePicture({ nodes, edges: [] }, format, pictureOptions.parse({}))).resolves.toBeDefined();
});

test('too many pixels are refused with a number and a way out', async () => {
  await expect(make('story', 'png', { width: 4001, density: 2 })).rejects.toMatchObject({
    code: 'bad-request',
    message: expect.stringContaining('8002 × 1000') as string,
    hint: expect.stringContaining('SVG') as string,
  });
});

test('pixels that nobody waits for any more are not drawn', async () => {
  const drawing = makePicture(
    scenes['two nodes'] as Scene,
    'png',
    pictureOptions.parse({}),
    AbortSignal.abort(),
  );
  await expect(drawing).rejects.toMatchObject({ code: 'query-cancelled' });
});

test('an embedded font holds the letters that occur, and nothing is loaded from elsewhere', async () => {
  const svg = Buffer.from(await make('right to left', 'svg', { embedFont: true })).toString('utf8');
  expect(svg.match(/@font-face/g)?.length).toBeGreaterThanOrEqual(3);
  expect(svg).not.toMatch(/url\((?!data:font\/woff2;base64,|#part)/);
  expect(svg.length).toBeLessThan(120_000);
});

testWith('rsvg-convert')('librsvg draws what resvg draws', async () => {
  const given = { width: 240, height: 180, legend: false } as const;
  const path = join(folder, 'rsvg.svg');
  writeFileSync(path, await make('two nodes', 'svg', given));
  const { status, stderr } = spawnSync('rsvg-convert', [path, '-o', join(folder, 'rsvg.png')], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  const theirs = PNG.sync.read(readFileSync(join(folder, 'rsvg.png')));
  const ours = PNG.sync.read(Buffer.from(await make('two nodes', 'png', given)));
  expect([theirs.width, theirs.height]).toEqual([ours.width, ours.height]);
  let differing = 0;
  for (let at = 0; at < ours.data.length; at += 4)
    if (Math.abs((ours.data[at] ?? 0) - (theirs.data[at] ?? 0)) > 64) differing++;
  // Letters may differ by the fonts that each finds; shapes and lines do not.
  expect(differing / (ours.width * ours.height)).toBeLessThan(0.02);
});
