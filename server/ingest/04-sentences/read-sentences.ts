import { Document, type NameSpan, type Token, type TokenRange } from '../../language/document';
import type { Language } from '../../language/load';
import { isRead, type CleanLine } from '../02-clean/classify';

/** The article as one document, and which of its sentences are not prose of the story. */
export interface ReadArticle {
  readonly document: Document;
  readonly boilerplate: ReadonlySet<number>;
}

/** Some two thousand words. No sentence is as long, and reading one costs more than its length. */
const LONGEST = 12_000;

/** Where to cut a line that is too long for one reading: behind a sentence's end, else at a space, else anywhere. */
function* cuts(text: string, start: number, end: number): Generator<[from: number, to: number]> {
  let from = start;
  while (end - from > LONGEST) {
    const piece = text.slice(from, from + LONGEST);
    const full = Math.max(...['. ', '! ', '? '].map((mark) => piece.lastIndexOf(mark) + 1));
    const at = full > 0 ? full : piece.lastIndexOf(' ');
    const to = from + (at > 0 ? at : LONGEST);
    yield [from, to];
    from = to;
  }
  yield [from, end];
}

/**
 * Reads each line by itself and joins what was read into one document over the whole text: no sentence runs over a
 * line's end, and a dateline spoils no sentence (names F .938 against .928 when read whole at measuring).
 */
export function readSentences(text: string, lines: readonly CleanLine[], language: Language): ReadArticle {
  const tokens: Token[] = [];
  const names: NameSpan[] = [];
  const sentences: TokenRange[] = [];
  const boilerplate = new Set<number>();
  const add = (start: number, end: number, read: boolean) => {
    for (const [from, to] of cuts(text, start, end)) addPiece(from, to, read);
  };
  const addPiece = (start: number, end: number, read: boolean) => {
    const piece = text.slice(start, end);
    if (piece.trim() === '') return;
    const part = language.read(piece);
    const base = tokens.length;
    for (const t of part.tokens)
      tokens.push({
        ...t,
        index: t.index + base,
        head: t.head + base,
        start: t.start + start,
        end: t.end + start,
      });
    for (const n of part.names) names.push({ from: n.from + base, to: n.to + base, label: n.label });
    for (const s of part.sentences) {
      if (!read) boilerplate.add(sentences.length);
      sentences.push({ from: s.from + base, to: s.to + base });
    }
  };
  for (const line of lines) {
    if (line.kind === 'metadata') continue;
    add(line.start, line.start + line.dateline, isRead(line.kind));
    add(line.start + line.dateline, line.end, isRead(line.kind));
  }
  return { document: new Document({ text, tokens, names, sentences }), boilerplate };
}
