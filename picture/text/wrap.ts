import { measure } from './measure';

export interface Lettering {
  readonly size: number;
  readonly weight: number;
}

/** Breaks text at spaces into lines that are not wider than `most`; a word that is longer stands alone on its line. */
export function wrap(text: string, { size, weight }: Lettering, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, size, weight) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
