const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2017-03-20" → "20 Mar 2017", "2017-03" → "Mar 2017", "2017" → "2017". */
export function readableDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A span as people write it; one date where both ends are the same. */
export function readableSpan(start: string | null, end: string | null): string | null {
  if (start === null && end === null) return null;
  if (start === null || end === null || start === end) return readableDate(start ?? end ?? '');
  return `${readableDate(start)} – ${readableDate(end)}`;
}

/** The years from first to last: "2016 – 2017". */
export function readableYears(first: string | undefined, last: string | undefined): string | null {
  const a = first?.slice(0, 4);
  const b = last?.slice(0, 4);
  return readableSpan(a ?? null, b ?? null);
}

/** "1 claim", "4 claims". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
