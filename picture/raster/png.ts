import { renderAsync } from '@resvg/resvg-js';
import { EdgewiseError } from '../../model/problem';

/** A drawing's pixels. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row after row. */
  readonly pixels: Uint8Array;
  png(): Uint8Array;
}

const stopped = (): EdgewiseError => new EdgewiseError('query-cancelled', 'The drawing was stopped.');

/** How an SVG becomes pixels. */
export interface RasterOptions {
  readonly width: number;
  /** Paths of TrueType fonts; what they lack is looked for among the machine's own. */
  readonly fontFiles: readonly string[];
  /** Stands behind everything; none: what the drawing leaves empty is transparent. */
  readonly background?: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Draws an SVG into pixels, off the main thread.
 * @throws EdgewiseError `query-cancelled` where the signal stops it
 */
export async function rasterize(svg: string, options: RasterOptions): Promise<Raster> {
  const { width, fontFiles, background, signal } = options;
  if (signal?.aborted) throw stopped();
  const fonts = { loadSystemFonts: true, fontFiles: [...fontFiles] };
  const image = await renderAsync(
    svg,
    {
      font: { ...fonts, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
      fitTo: { mode: 'width', value: Math.round(width) },
      ...(background === undefined ? {} : { background }),
    },
    signal ?? null,
  ).catch((cause: unknown) => {
    throw signal?.aborted ? stopped() : cause;
  });
  return { width: image.width, height: image.height, pixels: image.pixels, png: () => image.asPng() };
}
