/** Names that Windows keeps for devices, whatever their ending. */
const kept = /^(con|prn|aux|nul|conin|conout|com[\d¹²³]|lpt[\d¹²³])$/;

/** Most systems take 255 bytes; this leaves room for an ending and for a counter that a browser adds. */
const MOST_BYTES = 180;
const MOST_LETTERS = 60;

/** The beginning of a text that is no longer than a file name may be; no letter is cut in two. */
function beginning(text: string): string {
  const encoder = new TextEncoder();
  let [name, bytes] = ['', 0];
  for (const letter of Array.from(text).slice(0, MOST_LETTERS)) {
    bytes += encoder.encode(letter).length;
    if (bytes > MOST_BYTES) break;
    name += letter;
  }
  return name.replace(/-+$/, '');
}

/**
 * A file name made of a title that every system takes: letters, digits and dashes.
 * @param ending with its dot: ".svg"
 */
export function fileName(title: string, ending: string): string {
  const stem = beginning(
    title
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
      .replace(/^-+/, ''),
  );
  return `${stem === '' || kept.test(stem) ? 'edgewise' : stem}${ending}`;
}

/** The same as the header Content-Disposition has it (RFC 6266): plain letters for old programs, all of them for others. */
export function attachment(title: string, ending: string): string {
  const name = fileName(title, ending);
  const plain = fileName(title.normalize('NFKD').replace(/[^\x20-\x7e]/g, ''), ending);
  const more = plain === name ? '' : `; filename*=UTF-8''${encodeURIComponent(name)}`;
  return `attachment; filename="${plain}"${more}`;
}
