import { EdgewiseError } from '../../../model/problem';
import { readableEndings } from './kinds';

/** Longest line taken, in UTF-16 units: no article has a paragraph of this size, a data file soon does. */
export const LONGEST_LINE = 200_000;

const TRY_UTF8 = 'Save it as UTF-8, for example: iconv -f WINDOWS-1252 -t UTF-8 in.txt > out.txt';

/** The text of bytes in UTF-8, or in UTF-16 with its mark. @throws EdgewiseError `not-text` or `bad-encoding` */
export function unicode(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (wide === null && bytes.includes(0))
    throw new EdgewiseError(
      'not-text',
      `${name} is not text: it holds zero bytes, as pictures, archives and office files do.`,
      `Edgewise reads ${readableEndings}; export the article as one of these.`,
    );
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const encoding = wide === null ? 'UTF-8' : 'UTF-16';
    throw new EdgewiseError('bad-encoding', `${name} is not valid ${encoding}.`, TRY_UTF8, cause);
  }
}

/**
 * The text of a file, unchanged but for its byte order mark: offsets of quotes are offsets into it.
 * @param name how messages call the file
 * @throws EdgewiseError `empty-file`, `not-text`, `bad-encoding` or `line-too-long`
 */
export function decode(bytes: Uint8Array, name: string): string {
  const text = unicode(bytes, name);
  checkText(text, name);
  return text;
}

/** What decode checks of a text that came in as text: the API's way in. */
export function checkText(text: string, name: string): void {
  if (text.trim() === '')
    throw new EdgewiseError('empty-file', `${name} holds no text.`, 'Remove it, or put the article into it.');
  let line = 1;
  for (let at = 0; at < text.length; line++) {
    const end = text.indexOf('\n', at);
    const length = (end === -1 ? text.length : end) - at;
    if (length > LONGEST_LINE)
      throw new EdgewiseError(
        'line-too-long',
        `Line ${line} of ${name} is ${length} characters long; at most ${LONGEST_LINE} are read.`,
        'An article has a line for each paragraph; break the line, or leave out what is not an article.',
      );
    at += length + 1;
  }
}
