import { canonicalOffice, loadOffices } from '../../lexicon/offices';
import type { FoundOffice } from '../annotated';
import type { Discourse } from './discourse';

/** The offices of a state, which need no country said where it is plain. */
const STATE =
  /\b(president|prime minister|premier|minister|chancellor|king|queen|secretary of state|foreign secretary|first lady|vice[- ]president|secretary)$/;

function officesOf(offices: readonly FoundOffice[], person: string): FoundOffice[] {
  return offices.filter((o) => o.person === person && o.of !== null);
}

/** Where "his minister" serves: his country. "His spokesman" speaks for him. */
export function ownedBy(
  discourse: Discourse,
  offices: readonly FoundOffice[],
  title: string,
  owner: string,
): string | null {
  if (discourse.book.get(owner)?.label !== 'Person') return owner;
  if (/spokes|lawyer|attorney|aide/.test(title)) return owner;
  return officesOf(offices, owner)[0]?.of ?? null;
}

/** The title of someone's counterpart: their own. */
export function counterpartTitle(offices: readonly FoundOffice[], of: string): string | null {
  const title = offices.find((o) => o.person === of && !/counterpart/.test(o.title))?.title;
  return title === undefined ? null : canonicalOffice(title);
}

/**
 * The country of an office that names none: what the article says of that person elsewhere, who governed where,
 * the one country that has such an office, or the country that the article is about.
 */
export function stateOf(
  discourse: Discourse,
  offices: readonly FoundOffice[],
  office: FoundOffice,
  main: string | null,
): string | null {
  const said = officesOf(offices, office.person)[0]?.of;
  if (said) return said;
  const title = office.title.toLowerCase();
  const words = loadOffices();
  const only = words.onlyIn.get(title.replace(/^(former|ex|then|acting|interim) /, ''));
  if (only) return `country:${only}`;
  const slug = office.person.replace(/^person:/, '');
  const governed = STATE.test(title) ? words.holders.get(slug) : undefined;
  if (governed) return governed;
  return STATE.test(title) && !/spokes|adviser/.test(title) ? main : null;
}

/** The country that an article is about: spoken of at least twice as often as any other. */
export function mainCountry(discourse: Discourse): string | null {
  const count = new Map<string, number>();
  for (const s of discourse.before(discourse.document.tokens.length - 1, Infinity))
    if (s.label === 'Country') count.set(s.entity, (count.get(s.entity) ?? 0) + 1);
  const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}
