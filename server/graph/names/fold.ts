/** Letters that are no letter with an accent, and what people type instead. */
const typed: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** "Lena Ørn-Dahl" → ["lena", "orn", "dahl"]: small letters and digits, accents folded, apostrophes dropped. */
export function nameWords(name: string): string[] {
  return (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[øłđðþßæœı]/g, (letter) => typed[letter] ?? letter)
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
