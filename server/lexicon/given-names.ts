import { z } from 'zod';
import { slug } from '../../model/ids';
import { readDataFile, readRows } from './data-file';

const file = z.object({
  spellings: z.record(z.string(), z.string()),
  sameAs: z.record(z.string(), z.string()),
  female: z.array(z.string()).transform((list) => new Set(list)),
  male: z.array(z.string()).transform((list) => new Set(list)),
});

let loaded: z.infer<typeof file> | undefined;

function load(): z.infer<typeof file> {
  loaded ??= file.parse(JSON.parse(readDataFile('given-names.json')));
  return loaded;
}

/** "Sergey Lavrov" → "Sergei Lavrov": one spelling for names that come in several from another script. */
export function canonicalPerson(name: string): string {
  const { spellings } = load();
  return name
    .split(' ')
    .map((word, i) => (i === 0 ? (spellings[slug(word)] ?? word) : word))
    .join(' ');
}

/** "Zelenskyy", "Zelenskiy" → "Zelensky": one ending has several romanizations. */
const oneEnding = (surname: string): string => surname.replace(/(sk|tsk)(?:iy|yy|ii|yi)$/i, '$1y');

/** "Vladimir V. Putin" → "Vladimir Putin": but for those who are known by their initial ("George W. Bush"). */
function withoutInitials(words: readonly string[]): readonly string[] {
  const bare = words.filter((word, i) => i === 0 || i === words.length - 1 || !/^\p{Lu}\.?$/u.test(word));
  return bare.length < 2 || KNOWN_BY_INITIAL.test(slug(words.join(' '))) ? words : bare;
}

/** Two presidents of one name. */
const KNOWN_BY_INITIAL = /^george(-[hw])+-bush$/;

/**
 * What a person's id is made of: as `canonicalPerson`, with the spellings that are both usual taken as one, and without
 * the initials between.
 */
export function personKey(name: string): string {
  const { sameAs } = load();
  const words = withoutInitials(canonicalPerson(name).split(' '));
  return words
    .map((word, i) => (i === words.length - 1 ? oneEnding(word) : word))
    .map((word) => sameAs[slug(word)] ?? word)
    .join(' ');
}

/** By the given name; null where it does not tell. */
export function genderOf(name: string): 'female' | 'male' | null {
  const given = slug(name.split(' ')[0] ?? '');
  const { female, male } = load();
  if (female.has(given)) return male.has(given) ? null : 'female';
  return male.has(given) ? 'male' : null;
}

/** How many holders of offices must share a first name for it to count as a given name. */
const COMMON = 4;
let firstNames: ReadonlySet<string> | undefined;

function loadFirstNames(): ReadonlySet<string> {
  const count = new Map<string, number>();
  for (const [name = ''] of readRows('office-holders.tsv')) {
    const [first = '', second] = name.split('-');
    if (second !== undefined && first.length > 2) count.set(first, (count.get(first) ?? 0) + 1);
  }
  return new Set([...count].filter(([, times]) => times >= COMMON).map(([name]) => name));
}

/** Is a word a given name: one that the lists know, or the first name of several who held an office somewhere? */
export function isGivenName(word: string): boolean {
  firstNames ??= loadFirstNames();
  return firstNames.has(slug(word)) || genderOf(word) !== null;
}
