/**
 * The page on which an offset stands, from 1; null without pages.
 * @param pages offsets at which pages begin, ascending, the first at 0
 */
export function pageAt(pages: readonly number[], offset: number): number | null {
  const page = pages.findLastIndex((start) => start <= offset);
  return page < 0 ? null : page + 1;
}
