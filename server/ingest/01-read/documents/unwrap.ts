/** Lines at least this long were broken by a program, not by the writer. */
const WRAPPED = 55;

/** Text that was broken into lines of equal length, a line for each paragraph again; short lines stay lines. */
export function unwrap(text: string): string {
  return text
    .trim()
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => {
      let previous = 0;
      return paragraph.split('\n').reduce((joined, line) => {
        const glue = joined === '' ? '' : previous >= WRAPPED ? ' ' : '\n';
        previous = line.trimEnd().length;
        return `${joined}${glue}${line.trim()}`;
      }, '');
    })
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n\n');
}
