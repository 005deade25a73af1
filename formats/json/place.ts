import { placeOf, type Place } from '../wrong';

type Path = readonly (string | number)[];

const SPACE = /[\s,:]/;

/** The offset after the string that begins at `at`. */
function afterString(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && SPACE.test(text[next] ?? '')) next++;
  return next;
}

/** The offset after the value that begins at `at`. */
function afterValue(text: string, at: number): number {
  let depth = 0;
  let next = at;
  do {
    const character = text[next] ?? '';
    if (character === '"') next = afterString(text, next);
    else {
      if (character === '{' || character === '[') depth++;
      if (character === '}' || character === ']') depth--;
      next++;
      if (depth === 0 && !'}]'.includes(character))
        while (next < text.length && !/[\s,\]}]/.test(text[next] ?? '')) next++;
    }
    if (depth > 0) next = skipSpace(text, next);
  } while (depth > 0 && next < text.length);
  return next;
}

/** The offset of one member of the object or array that begins at `at`; `at` itself where there is none. */
function memberOf(text: string, at: number, key: string | number): number {
  let next = skipSpace(text, at + 1);
  for (let index = 0; next < text.length && !'}]'.includes(text[next] ?? ''); index++) {
    if (text[at] === '[') {
      if (index === key) return next;
    } else {
      const end = afterString(text, next);
      const name: unknown = JSON.parse(text.slice(next, end));
      next = skipSpace(text, end);
      if (name === key) return next;
    }
    next = skipSpace(text, afterValue(text, next));
  }
  return at;
}

/** Where a value stands in JSON that has been parsed well; looked for only when it is asked. */
export class JsonPlace implements Place {
  readonly #text: string;
  readonly #path: Path;
  #found: Place | undefined;

  constructor(text: string, path: Path) {
    this.#text = text;
    this.#path = path;
  }

  get line(): number {
    return this.#find().line;
  }

  get column(): number {
    return this.#find().column;
  }

  #find(): Place {
    this.#found ??= placeOf(
      this.#text,
      this.#path.reduce<number>((at, key) => memberOf(this.#text, at, key), skipSpace(this.#text, 0)),
    );
    return this.#found;
  }
}
