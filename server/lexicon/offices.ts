import { z } from 'zod';
import { entityId, slug } from '../../model/ids';
import { readDataFile, readRows } from './data-file';
import { personKey } from './given-names';

const words = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));
const map = z
  .record(z.string(), z.string())
  .transform((o): ReadonlyMap<string, string> => new Map(Object.entries(o)));
const file = z.object({
  heads: words,
  plurals: map,
  /** Held in companies and not in states: before these an adjective of a country is a nationality. */
  civil: words,
  modifiers: words,
  honorifics: words,
  partOfName: words,
  synonyms: map,
  onlyIn: map,
  leaders: words,
  ministers: words,
});

/** The words of offices and titles, in lower case. */
export interface OfficeWords extends z.infer<typeof file> {
  /** Country id by the slug of a person's name: who governed where since 1990. */
  readonly holders: ReadonlyMap<string, string>;
}

let loaded: OfficeWords | undefined;

export function loadOffices(): OfficeWords {
  loaded ??= {
    ...file.parse(JSON.parse(readDataFile('offices.json'))),
    holders: new Map(
      [...readRows('office-holders.tsv'), ...readRows('recent-leaders.tsv')].map(([name = '', code = '']) => [
        slug(personKey(slug(name).replaceAll('-', ' '))),
        entityId('Country', code),
      ]),
    ),
  };
  return loaded;
}

/** The word for one holder: "ministers" → "minister"; itself where it is one, '' where it is no office. */
export function officeWord(text: string): string {
  const { heads, plurals } = loadOffices();
  const lower = text.toLowerCase();
  return heads.has(lower) ? lower : (plurals.get(lower) ?? '');
}

/** One word for one office: "PM" and "premier" → "prime minister"; "former" and the like are dropped. */
export function canonicalOffice(title: string): string {
  const lower = title
    .toLowerCase()
    .replace(/\b(former|acting|interim|then|outgoing|incoming|late|ex)\b[\s-]*/g, '')
    .trim();
  return loadOffices().synonyms.get(lower) ?? lower;
}
