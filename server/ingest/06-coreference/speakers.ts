import type { Document, Token } from '../../language/document';

const SAYING =
  /^(say|tell|add|announce|declare|state|note|explain|warn|insist|argue|write|claim|stress|comment|reply|ask|admit|recall|vow|promise|believe|think|continue|conclude|tweet|report|remark|joke|complain)$/;

/** Tokens inside quotation marks. A quote that opens and does not close ends with its line. */
export function quotedTokens(document: Document): ReadonlySet<number> {
  const out = new Set<number>();
  let open = false;
  document.tokens.forEach((token, i) => {
    const before = document.tokens[i - 1];
    if (before && document.text.slice(before.end, token.start).includes('\n')) open = false;
    if (token.text === '“' || token.text === '``') open = true;
    else if (token.text === '”' || token.text === "''") open = false;
    else if (token.text === '"') open = !open;
    else if (open) out.add(i);
  });
  return out;
}

/** The tokens of the line in which one stands. */
function lineOf(document: Document, token: number): readonly Token[] {
  const { text, tokens } = document;
  const at = document.token(token).start;
  const [start, end] = [text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at)];
  let [from, to] = [token, token + 1];
  while (from > 0 && (tokens[from - 1]?.start ?? 0) >= start) from--;
  while (to < tokens.length && (end < 0 || (tokens[to]?.start ?? 0) < end)) to++;
  return tokens.slice(from, to);
}

/**
 * Who speaks a quoted token: the subject of the nearest verb of saying in its line, outside the quotes.
 * @param people persons by the head tokens of their mentions
 */
export function speakerOf(
  document: Document,
  people: ReadonlyMap<number, string>,
  quoted: ReadonlySet<number>,
  token: number,
): string | null {
  let nearest: { entity: string; distance: number } | null = null;
  for (const verb of lineOf(document, token)) {
    if (quoted.has(verb.index) || !SAYING.test(verb.lemma)) continue;
    for (const subject of document.children(verb.index, 'nsubj')) {
      const entity = people.get(subject.index);
      const distance = Math.abs(verb.index - token);
      if (entity !== undefined && (!nearest || distance < nearest.distance)) nearest = { entity, distance };
    }
  }
  return nearest?.entity ?? null;
}
