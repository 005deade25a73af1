/** Letters without accents, straight apostrophes, hyphens as spaces: what names are compared by. Keeps case. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/g, "'")
    .replace(/[-–—]/g, ' ')
    .replace(/'s\b/g, " 's")
    .replace(/'(?=\s|$)/g, " '")
    .replace(/,/g, ' ,')
    .replace(/\s+/g, ' ')
    .trim();
}
