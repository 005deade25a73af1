import { entityId } from '../../model/ids';
import type { EntityLabel } from '../../model/ontology/labels';
import { listOf, readRows } from './data-file';

/** Brussels stands for it, not for Belgium. */
const UNION = entityId('Organization', 'European Union');

/** A name that the lexicon knows. */
export interface NameEntry {
  readonly id: string;
  readonly label: EntityLabel;
  /** The canonical name, whatever the text writes. */
  readonly name: string;
  /** "Japan" is a name, "Japanese" an adjective. */
  readonly form: 'name' | 'adjective';
  /** Id of the country whose government it can stand for: a capital, the Kremlin. */
  readonly government: string | null;
}

/** A spelling and what it names. */
export interface Spelling {
  readonly text: string;
  readonly entry: NameEntry;
}

function spellings(entry: Omit<NameEntry, 'form'>, names: string[], adjectives: string[]): Spelling[] {
  return [
    ...[entry.name, ...names].map((text) => ({ text, entry: { ...entry, form: 'name' as const } })),
    ...adjectives.map((text) => ({ text, entry: { ...entry, form: 'adjective' as const } })),
  ];
}

function asLabel(text: string | undefined): EntityLabel {
  switch (text) {
    case 'Country':
    case 'Place':
    case 'Event':
    case 'Agreement':
    case 'Weapon':
    case 'Organization':
      return text;
    default:
      return 'Topic';
  }
}

function place(name: string, country: string | undefined, governs: boolean): Omit<NameEntry, 'form'> {
  const government = !governs || !country ? null : country === 'EU' ? UNION : entityId('Country', country);
  return { id: entityId('Place', name), label: 'Place', name, government };
}

function countrySpellings(): Spelling[] {
  return readRows('countries.tsv').flatMap(([code = '', kind, name = '', aliases, adjectives]) => {
    const label = asLabel(kind);
    const id = entityId(label, label === 'Country' ? code : name);
    return spellings({ id, label, name, government: null }, listOf(aliases), listOf(adjectives));
  });
}

function capitalSpellings(): Spelling[] {
  return readRows('countries.tsv').flatMap(([code, kind, , , , capitals]) =>
    listOf(capitals).flatMap((capital) => spellings(place(capital, code, kind === 'Country'), [], [])),
  );
}

/** Every spelling, the more certain first: of two entries with one spelling, the earlier is meant. */
export function allSpellings(): Spelling[] {
  const former = readRows('former-countries.tsv').flatMap(([name = '', aliases, adjectives]) => {
    const entry = { id: entityId('Country', name), label: 'Country' as const, name, government: null };
    return spellings(entry, listOf(aliases), listOf(adjectives));
  });
  const organizations = readRows('organizations.tsv').flatMap(([name = '', aliases]) => {
    const entry = {
      id: entityId('Organization', name),
      label: 'Organization' as const,
      name,
      government: null,
    };
    return spellings(entry, listOf(aliases), []);
  });
  const things = readRows('things.tsv').flatMap(([kind, name = '', aliases]) => {
    const label = asLabel(kind);
    return spellings({ id: entityId(label, name), label, name, government: null }, listOf(aliases), []);
  });
  const places = readRows('places.tsv').flatMap(([name = '', aliases, adjectives, country]) =>
    spellings(place(name, country, true), listOf(aliases), listOf(adjectives)),
  );
  const cities = readRows('cities.tsv').flatMap(([name = '']) =>
    spellings(place(name, undefined, false), [], []),
  );
  return [
    ...countrySpellings(),
    ...former,
    ...organizations,
    ...things,
    ...places,
    ...capitalSpellings(),
    ...cities,
  ];
}
