import type { EntityLabel } from './ontology/labels';
import { isSymmetric } from './ontology/relationship-types';

/**
 * "Shinzō Abe" → "shinzo-abe": accents folded, everything but letters and digits to single hyphens.
 * A name without a single letter or digit gives ''; callers must not make an id of that.
 */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** `person:shinzo-abe`; for a country pass its ISO 3166 code as `name`: `country:JP`. */
export function entityId(label: EntityLabel, name: string): string {
  return label === 'Country' && /^[A-Z]{2}$/.test(name)
    ? `country:${name}`
    : `${label.toLowerCase()}:${slug(name)}`;
}

/** `article:` and the first 16 hex digits of the SHA-256 of the normalised text. */
export function articleId(sha256: string): string {
  return `article:${sha256.slice(0, 16)}`;
}

export function sentenceId(article: string, index: number): string {
  return `${article}#${index}`;
}

/** The ends of a claim or an edge as stored: a symmetric type runs from the smaller id to the larger. */
export function storedEnds(
  type: string,
  subject: string,
  object: string,
): { subject: string; object: string } {
  return isSymmetric(type) && object < subject ? { subject: object, object: subject } : { subject, object };
}

/** `subject|TYPE|object`, ends ordered for symmetric types. */
export function edgeId(type: string, subject: string, object: string): string {
  const ends = storedEnds(type, subject, object);
  return `${ends.subject}|${type}|${ends.object}`;
}

export interface ClaimKey {
  readonly article: string;
  readonly sentence: number;
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly modality: string;
}

/** The text whose hash is a claim's id: equal keys are the same claim. */
export function claimKey(key: ClaimKey): string {
  const { subject, object } = storedEnds(key.type, key.subject, key.object);
  return [key.article, key.sentence, key.type, subject, object, key.modality].join('|');
}
