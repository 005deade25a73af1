import type { EdgewiseError } from '../../model/problem';
import { shown, wrongAt } from '../wrong';
import { placeOfToken, type Token } from './tokens';

/** Tokens that are taken one after the other, with errors that say where. */
export class TokenStream {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  peek(ahead = 0): Token {
    return this.#tokens[this.#at + ahead] ?? { kind: 'end', value: '', offset: this.#text.length };
  }

  next(): Token {
    const token = this.peek();
    this.#at++;
    return token;
  }

  isMark(mark: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'mark' && token.value === mark;
  }

  isWord(word: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'name' && token.value.toUpperCase() === word;
  }

  takeMark(mark: string): boolean {
    const is = this.isMark(mark);
    if (is) this.#at++;
    return is;
  }

  takeWord(word: string): boolean {
    const is = this.isWord(word);
    if (is) this.#at++;
    return is;
  }

  mark(mark: string): Token {
    if (!this.isMark(mark))
      throw this.wrong(this.peek(), `"${mark}" was expected instead of ${this.#told()}`);
    return this.next();
  }

  name(what: string): string {
    const { kind } = this.peek();
    if (kind !== 'name' && kind !== 'quoted')
      throw this.wrong(this.peek(), `${what} was expected instead of ${this.#told()}`);
    return this.next().value;
  }

  wrong(token: Token, what: string, hint?: string): EdgewiseError {
    return wrongAt(placeOfToken(this.#text, token), what, hint);
  }

  #told(): string {
    const { kind, value } = this.peek();
    return kind === 'end' ? 'the end of the file' : shown(value);
  }
}
