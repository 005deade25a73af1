import type { Document } from '../../language/document';
import type { Candidate } from './candidate';

const OPEN = /^[/([|]$/;
const CLOSE = /^[/)\]|]$/;

const AGENCIES = new Set(
  'reuters tass associated-press agence-france-presse xinhua interfax ria-novosti yonhap kyodo anadolu bloomberg'
    .split(' ')
    .map((slug) => `organization:${slug}`),
);

/** An agency's mark in a dateline or a photo credit: "(Reuters)", "/TASS/", "REUTERS/Jane Roe". */
export function isCreditMark(document: Document, candidate: Candidate): boolean {
  const before = document.tokens[candidate.from - 1]?.text ?? '';
  const after = document.tokens[candidate.to]?.text ?? '';
  if (before === '/' || after === '/') return candidate.label !== 'Place' && candidate.label !== 'Country';
  if (!OPEN.test(before) || !CLOSE.test(after)) return false;
  const dash = /^[-–—]+$/.test(document.tokens[candidate.to + 1]?.text ?? '');
  return (dash && candidate.label !== 'Country') || AGENCIES.has(candidate.entry?.id ?? '');
}
