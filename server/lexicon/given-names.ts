import { z } from 'zod';
import { slug } from '../../model/ids';
import { readDataFile } from './data-file';

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

/** What a person's id is made of: as `canonicalPerson`, with the spellings that are both usual taken as one. */
export function personKey(name: string): string {
  const { sameAs } = load();
  return canonicalPerson(name)
    .split(' ')
    .map((word, i) => (i === 0 ? (sameAs[slug(word)] ?? word) : word))
    .join(' ');
}

/** By the given name; null where it does not tell. */
export function genderOf(name: string): 'female' | 'male' | null {
  const given = slug(name.split(' ')[0] ?? '');
  const { female, male } = load();
  if (female.has(given)) return male.has(given) ? null : 'female';
  return male.has(given) ? 'male' : null;
}
