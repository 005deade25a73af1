/** What XML cannot carry, and marks that would turn the direction of the text around them (CVE-2021-42574). */
const unsafe = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** Text as a picture may carry it: one line, without control characters, marks of direction or broken halves. */
export function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(unsafe, '').trim();
}
