/** The day of a date as documents write it, YYYY-MM-DD, in its own time zone; undefined for what is no date. */
export function dayOf(written: string | null | undefined): string | undefined {
  const given = written?.trim() ?? '';
  const iso = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(given)?.[1];
  if (iso !== undefined) return Number.isNaN(Date.parse(iso)) ? undefined : iso;
  // Without its zone "Mon, 4 May 2020 23:30:00 -0500" is the day that its writer had.
  const ms = Date.parse(`${given.replace(/\s*(?:[+-]\d{4}|\(?[A-Z]{2,5}\)?)*\s*$/, '')} UTC`);
  if (Number.isNaN(ms) || !/\d{4}/.test(given)) return undefined;
  return new Date(ms).toISOString().slice(0, 10);
}
