import { EdgewiseError } from '../../../../../model/problem';

/** Deeper pages are made to hold a parser, whose work grows with the square of the depth. */
const DEEPEST = 500;

/** Elements that have no end, or may lack it. */
const unclosed = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd option optgroup tr td th tbody thead tfoot colgroup html head body'
  ).split(' '),
);

/** Elements whose content is no markup. */
const raw = /^(script|style|textarea|title|noscript|template|xmp|iframe)$/;

const TAG = /<(\/?)([a-z][a-z0-9:-]*)/iy;

/** Where the tag at an offset is, and what it is; null where `<` begins none. */
function tagAt(html: string, at: number): { name: string; closes: boolean; end: number } | null {
  TAG.lastIndex = at;
  const match = TAG.exec(html);
  if (!match) return null;
  const end = html.indexOf('>', at);
  return { name: (match[2] ?? '').toLowerCase(), closes: match[1] === '/', end: end < 0 ? html.length : end };
}

/** After what is no markup: a comment, or the content of a script. The end of the text where it never ends. */
function after(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from);
  return at < 0 ? html.length : at + what.length;
}

/**
 * Looks how deep elements stand in each other, in one pass, before a parser builds them.
 * @throws EdgewiseError `too-complex`
 */
export function checkNesting(html: string, name: string): void {
  const lower = html.toLowerCase();
  let depth = 0;
  for (let at = lower.indexOf('<'); at >= 0 && at < lower.length;) {
    let next = at + 1;
    if (lower.startsWith('<!--', at)) next = after(lower, '-->', at);
    else {
      const tag = tagAt(lower, at);
      if (tag) {
        next = tag.end;
        if (tag.closes) depth = unclosed.has(tag.name) ? depth : Math.max(0, depth - 1);
        else if (raw.test(tag.name)) next = after(lower, `</${tag.name}`, tag.end);
        else if (!unclosed.has(tag.name) && lower[tag.end - 1] !== '/') depth += 1;
      }
    }
    if (depth > DEEPEST)
      throw new EdgewiseError(
        'too-complex',
        `${name} has more than ${DEEPEST} elements nested in each other.`,
        'Save the article as plain text.',
      );
    at = lower.indexOf('<', next);
  }
}
