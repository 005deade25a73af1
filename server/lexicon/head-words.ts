import { z } from 'zod';
import type { EntityLabel } from '../../model/ontology/labels';
import { readDataFile, readRows } from './data-file';
import { officeWord } from './offices';

const words = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));
const file = z.object({
  organization: words,
  place: words,
  event: words,
  agreement: words,
  weapon: words,
  weaponPrefix: words,
  corporateSuffix: words,
  collective: words,
  company: words,
  vehicle: words,
  fieldOfBody: words,
  player: words,
  stateBody: words,
  people: words,
  notNominal: words,
});

/** Words that tell what a name or noun phrase is by its last word; all in lower case. */
export interface HeadWords extends z.infer<typeof file> {
  /** Nouns for those who act: "rebel", "lawmaker". */
  readonly agents: ReadonlySet<string>;
}

let loaded: HeadWords | undefined;

export function loadHeadWords(): HeadWords {
  loaded ??= {
    ...file.parse(JSON.parse(readDataFile('head-words.json'))),
    agents: new Set(readRows('agent-nouns.txt').flatMap((row) => row.slice(0, 1))),
  };
  return loaded;
}

/** What the last word of a name says it is: "Bank of England" by "bank", "Kuril Islands" by "islands". */
export function labelByHead(words: readonly string[]): EntityLabel | null {
  const heads = loadHeadWords();
  const lower = words.map((w) => w.toLowerCase().replace(/\.$/, ''));
  const of = lower.findIndex((w) => w === 'of' || w === 'for');
  const last = lower.at(-1) ?? '';
  const head = of > 0 ? (lower[of - 1] ?? '') : last;
  for (const word of [last, head]) {
    if (heads.agreement.has(word)) return 'Agreement';
    if (heads.organization.has(word) || heads.corporateSuffix.has(word)) return 'Organization';
    if (heads.place.has(word)) return 'Place';
    if (heads.weapon.has(word)) return 'Weapon';
    if (heads.event.has(word)) return 'Event';
  }
  return null;
}

/** Words of the list of agents that are no people: "activity", "tourism". */
const ABSTRACT = /(ism|ity|ment|ion|ure|ence|ance|ship|ry)$/;

/** Is a noun (its lemma, in small letters) a word for one person: an office, or someone who acts? */
export function isPersonNoun(lemma: string): boolean {
  const heads = loadHeadWords();
  if (officeWord(lemma) !== '' || heads.people.has(lemma)) return true;
  const thing = ABSTRACT.test(lemma) || heads.collective.has(lemma) || heads.vehicle.has(lemma);
  return heads.agents.has(lemma) && !thing;
}
