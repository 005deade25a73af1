/** Names that Windows keeps for devices, whatever their ending. */
const kept = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** A file name made of a title that every system takes: letters, digits and dashes. */
export function fileName(title: string, ending: string): string {
  const stem = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${stem === '' || kept.test(stem) ? 'edgewise' : stem}.${ending}`;
}
