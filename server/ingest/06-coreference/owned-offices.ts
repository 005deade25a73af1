import type { EntityLabel } from '../../../model/ontology/labels';
import { canonicalOffice, loadOffices } from '../../lexicon/offices';
import type { FoundOffice } from '../annotated';
import type { Discourse } from './discourse';

/** The offices of a state, which need no country said where it is plain. */
const STATE =
  /\b(president|prime minister|premier|ministers?|chancellor|king|queen|secretary of state|foreign secretary|first lady|vice[- ]president|\w+ secretary|presidential aide|special envoy|congressman|congresswoman|senator|mp|lawmaker|legislator|parliamentarian)$/;

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
  const entity = discourse.book.get(owner);
  if (entity?.label !== 'Person') return entity?.named || entity?.label === 'Organization' ? owner : null;
  if (/spokes|lawyer|attorney|aide/.test(title)) return owner;
  return officesOf(offices, owner)[0]?.of ?? null;
}

/** The title of someone's counterpart: their own. */
export function counterpartTitle(offices: readonly FoundOffice[], of: string): string | null {
  const title = offices.find(
    (o) => o.person === of && !/counterpart|predecessor|successor/.test(o.title),
  )?.title;
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
  if (!STATE.test(title))
    return /^(ceo|chief|chair|spokes|chief executive)/.test(title) ? employer(discourse) : null;
  return words.holders.get(slug) ?? countryNearby(discourse, office) ?? main;
}

/** The only country of the sentence, or the one that is its subject; those that own something else do not count. */
function countryNearby(discourse: Discourse, office: FoundOffice): string | null {
  const sentence = discourse.sentenceAt(office.from);
  const here = discourse.inSentence(sentence).filter((s) => s.label === 'Country' && !s.inside);
  const subject = here.find((s) => s.subject);
  return (subject ?? (new Set(here.map((s) => s.entity)).size === 1 ? here[0] : undefined))?.entity ?? null;
}

/** The organization that an article is about. */
function employer(discourse: Discourse): string | null {
  return mostSpokenOf(discourse, 'Organization');
}

/** The country that an article is about: spoken of half again as often as any other. */
export function mainCountry(discourse: Discourse): string | null {
  return mostSpokenOf(discourse, 'Country');
}

function mostSpokenOf(discourse: Discourse, label: EntityLabel): string | null {
  const count = new Map<string, number>();
  for (const s of discourse.all) if (s.label === label) count.set(s.entity, (count.get(s.entity) ?? 0) + 1);
  const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 1.5 * (second?.[1] ?? 0) ? first[0] : null;
}

const LEGISLATOR = /\b(mp|lawmaker|legislator|parliamentarian|senator|congressman|congresswoman)$/;
const CHAMBER =
  /parliament|congress|senate|house|duma|assembly|knesset|bundestag|council|commons|lords|chamber/;

/** "A Labour MP" sits in a parliament for a party: the office is not the party's. */
export function isPartySeat(title: string, of: string | null): boolean {
  return of !== null && of.startsWith('organization:') && LEGISLATOR.test(title) && !CHAMBER.test(of);
}
