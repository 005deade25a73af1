// 64-bit arithmetic on pairs of 32-bit halves: BigInt would be fifty times slower.
// Algorithms: MurmurHash64A and MurmurHash3 x64-128 by Austin Appleby (public domain), as spaCy and thinc use them.

/** A 64-bit number as its high and low 32 bits, both signed. */
export type Hash64 = readonly [high: number, low: number];

let high = 0;
let low = 0;

/** (ah:al) * (bh:bl) modulo 2^64, left in `high` and `low`. */
function multiply(ah: number, al: number, bh: number, bl: number): void {
  const a0 = al & 0xffff;
  const a1 = al >>> 16;
  const b0 = bl & 0xffff;
  const b1 = bl >>> 16;
  const p = a0 * b0;
  const q = a1 * b0 + (p >>> 16);
  const r = a0 * b1 + (q & 0xffff);
  high =
    (a1 * b1 + Math.floor(q / 65536) + Math.floor(r / 65536) + Math.imul(al, bh) + Math.imul(ah, bl)) | 0;
  low = Math.imul(al, bl);
}

function add(ah: number, al: number, bh: number, bl: number): void {
  const sum = (al >>> 0) + (bl >>> 0);
  low = sum | 0;
  high = (ah + bh + (sum > 0xffffffff ? 1 : 0)) | 0;
}

const encoder = new TextEncoder();
const MURMUR_HIGH = 0xc6a4a793 | 0;
const MURMUR_LOW = 0x5bd1e995;

/** spaCy's id of a string: MurmurHash64A of its UTF-8 bytes, seed 1. */
export function hashString(text: string): Hash64 {
  const bytes = encoder.encode(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const n = bytes.length;
  multiply(0, n, MURMUR_HIGH, MURMUR_LOW);
  let h = high;
  let l = low ^ 1;
  let i = 0;
  for (; i + 8 <= n; i += 8) {
    multiply(view.getInt32(i + 4, true), view.getInt32(i, true), MURMUR_HIGH, MURMUR_LOW);
    multiply(high, low ^ (high >>> 15), MURMUR_HIGH, MURMUR_LOW);
    multiply(h ^ high, l ^ low, MURMUR_HIGH, MURMUR_LOW);
    h = high;
    l = low;
  }
  if (i < n) {
    for (let j = n - 1; j >= i; j--) {
      const byte = view.getUint8(j);
      if (j - i > 3) h ^= byte << (8 * (j - i - 4));
      else l ^= byte << (8 * (j - i));
    }
    multiply(h, l, MURMUR_HIGH, MURMUR_LOW);
    h = high;
    l = low;
  }
  multiply(h, l ^ (h >>> 15), MURMUR_HIGH, MURMUR_LOW);
  return [high, low ^ (high >>> 15)];
}

/** MurmurHash3's finaliser on `high:low`. */
function mix(): void {
  low ^= high >>> 1;
  multiply(high, low, 0xff51afd7 | 0, 0xed558ccd | 0);
  low ^= high >>> 1;
  multiply(high, low, 0xc4ceb9fe | 0, 0x1a85ec53);
  low ^= high >>> 1;
}

/** thinc's four 32-bit table keys of a 64-bit id (MurmurHash3 x64-128), written to `out`. */
export function tableKeys([h, l]: Hash64, seed: number, out: Uint32Array): void {
  multiply(h, l, 0x87c37b91 | 0, 0x114253d5);
  multiply((high << 31) | (low >>> 1), (low << 31) | (high >>> 1), 0x4cf5ad43, 0x2745937f);
  const s = seed ^ 8;
  add(high, low ^ s, 0, s);
  let firstHigh = high;
  let firstLow = low;
  add(0, s, firstHigh, firstLow);
  let secondHigh = high;
  let secondLow = low;
  high = firstHigh;
  low = firstLow;
  mix();
  firstHigh = high;
  firstLow = low;
  high = secondHigh;
  low = secondLow;
  mix();
  secondHigh = high;
  secondLow = low;
  add(firstHigh, firstLow, secondHigh, secondLow);
  out[0] = low >>> 0;
  out[1] = high >>> 0;
  add(secondHigh, secondLow, high, low);
  out[2] = low >>> 0;
  out[3] = high >>> 0;
}

/** The hash in hexadecimal, without leading zeros: the key of spaCy's lexeme tables. */
export function hexOf([h, l]: Hash64): string {
  return ((BigInt(h >>> 0) << 32n) | BigInt(l >>> 0)).toString(16);
}
