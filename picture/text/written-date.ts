const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2017-03-20" as people write it, 20 Mar 2017; other forms stay as they are. */
export function writtenDate(date: string): string {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  const month = months[Number(found?.[2]) - 1];
  if (!found || month === undefined) return date;
  return [found[3] === undefined ? '' : String(Number(found[3])), month, found[1]].join(' ').trim();
}
