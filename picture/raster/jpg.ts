import type { Raster } from './png';

/** As good as prints need, and a quarter of the size of the best. */
const QUALITY = 90;

/**
 * Opaque pixels as a JPEG, by MozJPEG compiled to WebAssembly.
 * @param wasm the encoder's program, which the caller reads
 */
export async function encodeJpg(
  { width, height, pixels }: Raster,
  wasm: WebAssembly.Module,
): Promise<Uint8Array> {
  const { default: encode, init } = await import('@jsquash/jpeg/encode.js');
  await init(wasm);
  const data = new Uint8ClampedArray(pixels);
  return new Uint8Array(await encode({ data, width, height, colorSpace: 'srgb' }, { quality: QUALITY }));
}
