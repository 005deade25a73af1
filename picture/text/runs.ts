import { isRightToLeft } from './direction';

/** A stretch of text in one font; null: no font has its characters. */
export interface Run {
  readonly text: string;
  readonly font: string | null;
}

/**
 * Cuts a line where its font changes, in the order of its letters. Spaces and marks stay with what they follow, so that
 * words are not torn apart.
 * @param fontOf the font that has a character
 */
export function runsOf(line: string, fontOf: (code: number) => string | null): readonly Run[] {
  const runs: { text: string; font: string | null }[] = [];
  for (const character of line) {
    const last = runs.at(-1);
    const font = fontOf(character.codePointAt(0) ?? 0);
    const stays = /^(?:\s|\p{Mark}|\u200d)$/u.test(character);
    if (last && (last.font === font || stays)) last.text += character;
    else runs.push({ text: character, font });
  }
  return runs;
}

/** The order in which runs stand from left to right: of a line that runs from right to left, the last comes first. */
export function inOrder(runs: readonly Run[], line: string): readonly Run[] {
  return isRightToLeft(line) ? [...runs].reverse() : runs;
}
