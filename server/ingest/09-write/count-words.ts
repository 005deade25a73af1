/** How many words a text has: runs of anything but white space. */
export function countWords(text: string): number {
  const WORD = /\S+/g;
  let count = 0;
  while (WORD.test(text)) count++;
  return count;
}
