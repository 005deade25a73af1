import { EdgewiseError } from '../../model/problem';

const NEWLINE = 10;

/** The longest line taken, in bytes: more than the largest article that is ever read, in JSON. */
const LONGEST = 128 * 1024 * 1024;

function tooLong(): EdgewiseError {
  return new EdgewiseError('bad-backup', `A line of the backup is longer than ${LONGEST} bytes.`);
}

/** Lines with their line end, as bytes; the last may lack it. Holds one line and one piece at a time. */
export async function* byteLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...waiting, piece.subarray(from, at + 1)]);
      waiting = [];
      size = 0;
      from = at + 1;
    }
    if (from === piece.length) continue;
    waiting.push(piece.subarray(from));
    size += piece.length - from;
    if (size > LONGEST) throw tooLong();
  }
  if (waiting.length > 0) yield Buffer.concat(waiting);
}
