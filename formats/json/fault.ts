const SPACE = /\s*/y;
// eslint-disable-next-line no-control-regex -- no string of JSON holds them
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function after(form: RegExp, text: string, at: number): number | null {
  form.lastIndex = at;
  const found = form.exec(text);
  return found === null ? null : at + found[0].length;
}

type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end' | 'nothing';

/**
 * The offset of the first thing in a text that keeps it from being JSON; its length where it only ends too early.
 * JSON.parse knows, but does not always say.
 */
export function faultIn(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = after(SPACE, text, 0) ?? 0;
  const closed = (): Expected => (open.length === 0 ? 'nothing' : 'comma or end');
  while (at < text.length) {
    const character = text[at] ?? '';
    const string = after(STRING, text, at);
    let next: number | null = at + 1;
    if (expected.endsWith('or end') && character === (open.at(-1) === '{' ? '}' : ']')) {
      open.pop();
      expected = closed();
    } else if (expected.startsWith('value') && (character === '{' || character === '[')) {
      open.push(character);
      expected = character === '{' ? 'name or end' : 'value or end';
    } else if (expected.startsWith('value')) {
      next = string ?? after(SCALAR, text, at);
      expected = closed();
    } else if (expected.startsWith('name')) {
      next = string;
      expected = 'colon';
    } else if (expected === 'colon' && character === ':') expected = 'value';
    else if (expected === 'comma or end' && character === ',')
      expected = open.at(-1) === '{' ? 'name' : 'value';
    else return at;
    // A text that begins and does not end is a file that ends too early.
    if (next === null) return character === '"' && !text.slice(at + 1).includes('"') ? text.length : at;
    at = after(SPACE, text, next) ?? next;
  }
  return text.length;
}
