import { createHash } from 'node:crypto';

const hex = (text: string) => createHash('sha256').update(text).digest('hex');

/** The first 16 hex digits of a SHA-256: enough to tell apart all that one store holds. */
export const shortHash = (text: string) => hex(text).slice(0, 16);

/** Equal for copies of a sentence: a hash of its words, case, accents and punctuation folded. */
export function fingerprintOf(sentence: string): string {
  const words = sentence
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return shortHash((words ?? []).join(' '));
}

/** The hash that names an article: of its text with Unicode composed and white space folded. */
export function textHash(text: string): string {
  return hex(text.normalize('NFC').replace(/\s+/gu, ' ').trim());
}

/** A claim's id of its key (model/ids). */
export function claimId(key: string): string {
  return `claim:${hex(key).slice(0, 24)}`;
}
