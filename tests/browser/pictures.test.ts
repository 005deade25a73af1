import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { pictureOptions, type PictureOptions } from '../../model/picture';
import type { PlacedNode, Scene } from '../../model/scene';
import { view } from '../../model/view';
import { viewToLink } from '../../model/view-link';
import { edgeLook } from '../../picture/appearance/edge-look';
import { nodeLook } from '../../picture/appearance/node-look';
import { palettes, type Scheme } from '../../picture/appearance/palette';
import { drawPicture } from '../../picture/drawing/draw-picture';
import { writeSvg } from '../../picture/svg/write-svg';
import { scenes } from '../fixtures/scenes';
import { openPage } from './page';
import { lostTexts } from '../fixtures/ink';
import {
  colourOf,
  countNear,
  mainColour,
  patchOf,
  readPixels,
  shareDiffering,
  type Pixels,
  type Spot,
} from '../fixtures/pixels';
import { inThisRun } from './run';

const shared = inThisRun();
let page: Page;
let wrong: string[];
/** The canvas on the page. */
let box: Spot;
/** What the page is told of the nodes and edges that a link names. */
let answered: Scene = { nodes: [], edges: [] };

beforeAll(async () => {
  ({ page, wrong } = await openPage(shared.browser, shared.address, 'light', { width: 1100, height: 760 }));
  page.setDefaultTimeout(90_000);
  await page.route('**/api/resolve', (route) =>
    route.fulfill({ json: { ...answered, missing: { nodes: [], edges: [] } } }),
  );
  // The overview has a time strip below it, which these scenes have not.
  await open(scenes['one node'] as Scene, { x: 0, y: 0, zoom: 1 });
  box = (await page.locator('.canvas').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
}, 190_000);
afterAll(() => page.context().close());

/** A scene with places as links carry them: whole numbers. */
const rounded = ({ nodes, edges }: Scene): Scene => ({
  nodes: nodes.map((node) => ({ ...node, x: Math.round(node.x), y: Math.round(node.y) })),
  edges,
});

/** Where to look from so that every node is in sight with room for its name; no closer than the canvas itself goes. */
function cameraFor({ nodes }: Scene): { x: number; y: number; zoom: number } {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const zoom = Math.min(1.25, box.width / (right - left + 320), box.height / (bottom - top + 260));
  return {
    x: Math.round((left + right) / 2),
    y: Math.round((top + bottom) / 2),
    zoom: Number((Math.floor(zoom * 1000) / 1000).toFixed(3)),
  };
}

type Camera = ReturnType<typeof cameraFor>;

/** Opens the link of a scene and waits until it is drawn. */
async function open(scene: Scene, camera: Camera): Promise<void> {
  answered = scene;
  const nodes = scene.nodes.map(({ ref, x, y }) => ({ ref, x, y }));
  const edges = scene.edges.map(({ ref }) => ref);
  const link = await viewToLink(view.parse({ version: 1, nodes, edges, camera }));
  await page.evaluate((hash) => (window.location.hash = hash), `view=${link}`);
  const counts = new RegExp(`^${nodes.length} nodes? · ${edges.length} edges?`);
  await page.locator('.status').getByText(counts).waitFor();
  await page.locator('.canvas[aria-busy="false"]').waitFor();
  // Names take their size once the zoom has rested, and are thinned out in a large graph.
  await page.waitForTimeout(nodes.length > 500 ? 1000 : 200);
}

/** The canvas as it is seen, without what lies over it. */
async function seen(scene: Scene, camera: Camera): Promise<Pixels> {
  await open(scene, camera);
  return readPixels(Buffer.from(await page.evaluate(canvasPixels), 'base64'));
}

/** The canvas alone, without what lies over it, as a PNG in base64. Runs in the page. */
async function canvasPixels(): Promise<string> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const stage = document.querySelector('.canvas');
  const layers = [...(stage?.querySelectorAll('canvas') ?? [])];
  const all = document.createElement('canvas');
  [all.width, all.height] = [layers[0]?.width ?? 0, layers[0]?.height ?? 0];
  const pen = all.getContext('2d');
  if (!pen || !stage) throw new Error('there is no canvas');
  pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--ew-ground');
  pen.fillRect(0, 0, all.width, all.height);
  for (const layer of layers) pen.drawImage(layer, 0, 0);
  return all.toDataURL('image/png').split(',')[1] ?? '';
}

/** The picture that the dialog would save of what is on the screen. */
function optionsFor({ x, y, zoom }: Camera, scheme: Scheme): PictureOptions {
  const { width, height } = box;
  const [w, h] = [width / zoom, height / zoom];
  return pictureOptions.parse({
    ...{ width, height, margin: 0, density: 1, legend: false },
    area: { x: x - w / 2, y: y - h / 2, width: w, height: h },
    ground: scheme === 'dark' ? 'dark' : 'paper',
  });
}

async function exported(scene: Scene, options: PictureOptions): Promise<Pixels> {
  const response = await fetch(`${shared.address}/api/pictures`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ scene, format: 'png', ...options }),
  });
  expect(response.status).toBe(200);
  return readPixels(new Uint8Array(await response.arrayBuffer()));
}

/** A node in both pictures. */
interface Compared {
  readonly ref: string;
  /** How far its middle is from one to the other, in pixels, less what a name over a part of it can do; 0 where it is covered. */
  readonly off: number;
  readonly isClear: boolean;
  readonly colours: readonly string[];
}

/** Names stand elsewhere where they would cover each other: a node that they cover in one picture has fewer pixels there. */
const FEWER = { large: 0.93, small: 0.75 };
/** At least this share of the nodes is covered by no name. */
const MOSTLY = 0.5;
/** A node narrower than this, in pixels, has no inner part whose colour is its own. */
const SMALL = 8;

function compared(
  { ref, x, y, ...node }: PlacedNode,
  pictures: readonly [Pixels, Pixels],
  camera: Camera,
  scheme: Scheme,
): Compared {
  const { fill, width, height } = nodeLook({ ref, ...node }, palettes[scheme]);
  const [w, h] = [width * camera.zoom, height * camera.zoom];
  const [left, top] = [
    (x - camera.x) * camera.zoom + box.width / 2,
    (y - camera.y) * camera.zoom + box.height / 2,
  ];
  const around = { x: left - w / 2 - 3, y: top - h / 2 - 3, width: w + 6, height: h + 6 };
  const inner = { x: left - w / 4, y: top - h / 4, width: w / 2, height: h / 2 };
  const [a, b] = [patchOf(pictures[0], around, colourOf(fill)), patchOf(pictures[1], around, colourOf(fill))];
  const fewer = Math.min(a.count, b.count) / Math.max(1, a.count, b.count);
  const isClear = fewer >= (w > SMALL ? FEWER.large : FEWER.small);
  const colours = isClear && w > SMALL ? pictures.map((pixels) => mainColour(pixels, inner)) : [];
  // A name over a share of a node moves the middle of the rest by up to that share of half its width.
  const byName = w > SMALL ? 0 : ((1 - fewer) * w) / 2;
  const off = isClear ? Math.max(0, Math.hypot(a.x - b.x, a.y - b.y) - byName) : 0;
  return { ref, off, isClear, colours };
}

const drawn: readonly (readonly [string, Scheme, Scene])[] = [
  ['story', 'dark', rounded(scenes['story'] as Scene)],
  ...Object.entries(scenes).map(([name, scene]) => [name, 'light', rounded(scene)] as const),
];

test.each(drawn)(
  '%s (%s): the picture is what the canvas shows',
  async (_name, scheme, scene) => {
    await page.emulateMedia({ colorScheme: scheme });
    const camera = cameraFor(scene);
    const options = optionsFor(camera, scheme);
    const [canvas, picture] = [await seen(scene, camera), await exported(scene, options)];
    expect([picture.width, picture.height]).toEqual([canvas.width, canvas.height]);

    const nodes = scene.nodes.map((node) => compared(node, [canvas, picture], camera, scheme));
    expect(nodes.filter(({ off }) => off > 1)).toEqual([]);
    expect(nodes.filter(({ colours: [a, b] }) => a !== b)).toEqual([]);
    const clear = nodes.filter(({ isClear }) => isClear).length;
    expect(clear / nodes.length).toBeGreaterThan(MOSTLY);

    const all = { x: 0, y: 0, width: canvas.width, height: canvas.height };
    const lines = new Set(scene.edges.map((edge) => edgeLook(edge, palettes[scheme]).colour));
    for (const colour of camera.zoom < 0.5 ? [] : lines) {
      const [a = 0, b = 0] = [canvas, picture].map((pixels) => countNear(pixels, all, colourOf(colour), 60));
      expect([colour, a > 5, b > 5]).toEqual([colour, true, true]);
    }

    const ground = colourOf(palettes[scheme].ground);
    expect(lostTexts(drawPicture(scene, options), picture, ground)).toEqual([]);
  },
  150_000,
);

/** An SVG as this browser draws it, as a PNG in base64. Runs in the page. */
async function drawnHere(svg: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

/** Letters of the same font differ by how each program smooths them; shapes and lines do not. */
const SMOOTHED = 0.02;

// With CI=true a program that is missing fails its test.
const hasRsvg = spawnSync('rsvg-convert', ['--version']).error === undefined;
const withRsvg = hasRsvg || process.env['CI'] === 'true' ? test : test.skip;

withRsvg.each(['story', 'right to left', 'forty parallel'])(
  '%s as SVG: librsvg draws what the browser draws',
  async (name) => {
    const options = pictureOptions.parse({ width: 800, height: 600, words: true, title: name });
    const svg = writeSvg(drawPicture(scenes[name] as Scene, options));
    const here = readPixels(Buffer.from(await page.evaluate(drawnHere, svg), 'base64'));
    const { stdout, status } = spawnSync('rsvg-convert', ['--format', 'png'], { input: svg });
    expect(status).toBe(0);
    expect(shareDiffering(here, readPixels(stdout), 96)).toBeLessThan(SMOOTHED);
  },
);

test('nothing went wrong on the page', () => {
  expect(wrong).toEqual([]);
});
