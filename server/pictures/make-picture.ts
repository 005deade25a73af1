import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mostPixels, type PictureFormat, type PictureOptions } from '../../model/picture';
import { EdgewiseError } from '../../model/problem';
import type { Scene } from '../../model/scene';
import { drawPicture } from '../../picture/drawing/draw-picture';
import type { Drawing } from '../../picture/drawing/drawing';
import { textsOf } from '../../picture/drawing/texts';
import { fontFaces } from '../../picture/fonts/faces';
import { fontSubsets, type FontSubset } from '../../picture/fonts/subset';
import { encodeJpg } from '../../picture/raster/jpg';
import { rasterize, type Raster } from '../../picture/raster/png';
import { writeSvg } from '../../picture/svg/write-svg';
import { readPackageFile } from './package-files';

/** A PDF is of the day that it shows; one that shows none has none of its own: made on another day it is the same. */
function dayOf({ date }: PictureOptions): Date {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(date) : new Date(0);
  return Number.isNaN(day.getTime()) ? new Date(0) : day;
}

const subsetsFor = (drawing: Drawing, format: 'truetype' | 'woff2'): Promise<FontSubset[]> =>
  fontSubsets(textsOf(drawing.items), format, readPackageFile);

async function svgOf(drawing: Drawing, { embedFont }: PictureOptions): Promise<Uint8Array> {
  const faces = embedFont ? { fontFaces: fontFaces(await subsetsFor(drawing, 'woff2')) } : {};
  return new TextEncoder().encode(writeSvg(drawing, faces));
}

/** resvg reads fonts from files alone, so they lie in a folder of their own for as long as it draws. */
async function pixelsOf(
  drawing: Drawing,
  { density }: PictureOptions,
  background: string | undefined,
  signal?: AbortSignal,
): Promise<Raster> {
  const [width, height] = [drawing.width * density, drawing.height * density];
  if (Math.max(width, height) > mostPixels)
    throw new EdgewiseError(
      'bad-request',
      `A picture of ${Math.round(width)} × ${Math.round(height)} pixels is too large: ${mostPixels} is the most.`,
      'Ask for fewer pixels (density), or for SVG or PDF, which have no limit.',
    );
  const { setInFonts } = await import('../../picture/fonts/set-in-fonts');
  const folder = await mkdtemp(join(tmpdir(), 'edgewise-fonts-'));
  try {
    const subsets = await subsetsFor(drawing, 'truetype');
    const fontFiles = await Promise.all(
      subsets.map(async ({ bytes }, i) => {
        const path = join(folder, `${i}.ttf`);
        await writeFile(path, bytes);
        return path;
      }),
    );
    const more = background === undefined ? {} : { background };
    return await rasterize(writeSvg(setInFonts(drawing, subsets)), {
      width,
      fontFiles,
      signal,
      ...more,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function jpgOf(drawing: Drawing, options: PictureOptions, signal?: AbortSignal): Promise<Uint8Array> {
  const raster = await pixelsOf(drawing, options, '#FFFFFF', signal);
  const program = await readPackageFile('@jsquash/jpeg', 'codec/enc/mozjpeg_enc.wasm');
  return encodeJpg(raster, await WebAssembly.compile(new Uint8Array(program)));
}

/**
 * A picture of a scene as a file, without a browser. The same scene and options give the same bytes, but for letters that
 * only this machine's own fonts have.
 * @throws EdgewiseError `bad-request` where it would have more pixels than can be drawn
 */
export async function makePicture(
  scene: Scene,
  format: PictureFormat,
  options: PictureOptions,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const drawing = drawPicture(scene, options);
  if (format === 'svg') return svgOf(drawing, options);
  if (format === 'pdf') {
    const { writePdf } = await import('../../picture/pdf/write-pdf');
    return writePdf(drawing, { fonts: await subsetsFor(drawing, 'truetype'), date: dayOf(options) });
  }
  if (format === 'png') return (await pixelsOf(drawing, options, undefined, signal)).png();
  return jpgOf(drawing, options, signal);
}
