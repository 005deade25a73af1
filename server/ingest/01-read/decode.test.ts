import { EdgewiseError } from '../../../model/problem';
import { decode, LONGEST_LINE } from './decode';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));

test.each([
  ['plain text', utf8('Abe met Putin.\n'), 'Abe met Putin.\n'],
  ['a byte order mark is no text', utf8('\uFEFFAbe met Putin.'), 'Abe met Putin.'],
  ['UTF-16 with its mark', utf16('Shinzō Abe'), 'Shinzō Abe'],
  ['line ends stay as they are', utf8('one\r\ntwo\rthree'), 'one\r\ntwo\rthree'],
  ['a line as long as allowed', utf8('x'.repeat(LONGEST_LINE)), 'x'.repeat(LONGEST_LINE)],
])('%s', (_what, bytes, text) => {
  expect(decode(bytes, 'a.txt')).toBe(text);
});

test.each([
  ['an empty file', utf8(''), 'empty-file', 'a.txt holds no text'],
  ['white space only', utf8(' \n\t '), 'empty-file', 'a.txt holds no text'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not-text', 'holds zero bytes'],
  ['Latin-1', new Uint8Array([0x53, 0x68, 0xf6]), 'bad-encoding', 'not valid UTF-8'],
  ['a long line', utf8(`one\n${'x'.repeat(LONGEST_LINE + 1)}`), 'line-too-long', 'Line 2 of a.txt'],
])('%s is refused by name', (_what, bytes, code, words) => {
  expect.assertions(3);
  try {
    decode(bytes, 'a.txt');
  } catch (error) {
    expect(error).toBeInstanceOf(EdgewiseError);
    expect(error).toMatchObject({ code, hint: expect.any(String) as string });
    expect((error as Error).message).toContain(words);
  }
});
