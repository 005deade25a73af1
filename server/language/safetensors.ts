import { z } from 'zod';
import { EdgewiseError } from '../../model/problem';

/** Free text about the file, which is no tensor. */
const METADATA = '__metadata__';

const header = z.record(
  z.string(),
  z.object({
    dtype: z.literal('F16'),
    shape: z.array(z.number()),
    data_offsets: z.tuple([z.number(), z.number()]),
  }),
);

/** Every float16 as float32, by its bits. */
const widened = Float32Array.from({ length: 65536 }, (_, bits) => {
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  const sign = bits & 0x8000 ? -1 : 1;
  return sign * (exponent ? 2 ** (exponent - 15) * (1 + fraction / 1024) : 2 ** -14 * (fraction / 1024));
});

/**
 * Opens a safetensors file of float16 tensors: an 8-byte little-endian length, a JSON header, the data.
 * Returns a reader that gives a tensor by name, widened to float32, in the order stored.
 * Throws `internal` naming the tensor or what is broken.
 */
export function openTensors(bytes: Buffer): (name: string) => Float32Array {
  const broken = (why: string): EdgewiseError =>
    new EdgewiseError(
      'internal',
      `The model's weights are broken: ${why}.`,
      'Restore models/ from the repository: git checkout models',
    );
  const size = bytes.length >= 8 ? Number(bytes.readBigUInt64LE(0)) : Infinity;
  if (8 + size > bytes.length) throw broken(`the header wants ${size} bytes of ${bytes.length}`);
  const entries = JSON.parse(bytes.toString('utf8', 8, 8 + size)) as Record<string, unknown>;
  Reflect.deleteProperty(entries, METADATA);
  const parsed = header.safeParse(entries);
  if (!parsed.success) throw broken('the header is not one of float16 tensors');
  const base = 8 + size;
  return (name) => {
    const offsets = parsed.data[name]?.data_offsets;
    if (!offsets) throw broken(`there is no tensor ${name}`);
    const count = (offsets[1] - offsets[0]) / 2;
    const out = new Float32Array(count);
    // A copy starts on an even address, which a Uint16Array needs.
    const raw = new Uint8Array(bytes.subarray(base + offsets[0], base + offsets[1]));
    const halves = new Uint16Array(raw.buffer, 0, count);
    for (let i = 0; i < count; i++) out[i] = widened[halves[i] ?? 0] ?? 0;
    return out;
  };
}
