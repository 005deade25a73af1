import type { Document } from '../../language/document';
import type { FoundMention, FoundOffice } from '../annotated';
import type { FoundEntities } from '../05-entities/find-entities';
import { predicateOffices } from '../05-entities/predicate-offices';
import { addGovernment } from '../05-entities/governments';
import { Discourse } from './discourse';
import { countryOfDateline } from './dateline';
import { mainCountry, stateOf } from './owned-offices';
import { ReferenceReader } from './reference-reader';
import { successorOffices } from './successors';
import { rolePhrases } from './role-phrases';

/** Mentions with pronouns, role phrases and groups understood, and the offices of the article's people. */
export function resolveReferences(
  document: Document,
  found: FoundEntities,
  boilerplate: ReadonlySet<number>,
): { mentions: FoundMention[]; offices: FoundOffice[] } {
  const roles = rolePhrases(document, found.names, found.offices);
  const all = new Discourse(document, found.book);
  const inProse = (m: FoundMention): boolean => !boilerplate.has(all.sentenceAt(m.head));
  for (const mention of found.mentions)
    if (mention.kind !== 'nominal' && inProse(mention)) all.speak(mention);
  const main = mainCountry(all) ?? countryOfDateline(document, all);

  // The first reading learns the offices, so that the second knows of "the premier" in a headline who it is.
  const first = new ReferenceReader(
    document,
    found,
    roles,
    main,
    { offices: [], people: peopleByHead(found, found.mentions) },
    boilerplate,
  );
  first.read();
  const known = {
    offices: withStates(all, first.offices, main),
    people: peopleByHead(found, first.mentions),
  };
  const isPerson = (entity: string): boolean => found.book.get(entity)?.label === 'Person';
  const stated = predicateOffices(document, found.names, first.mentions, isPerson);
  const more = { ...found, offices: [...found.offices, ...stated] };
  const second = new ReferenceReader(document, more, roles, main, known, boilerplate);
  second.read();
  const told = withStates(all, second.offices, main);
  const offices = [...told, ...successorOffices(document, second.mentions, told)];
  for (const { of } of offices) if (of?.startsWith('country:')) addGovernment(found.book, of);
  return { mentions: second.mentions, offices };
}

function peopleByHead(found: FoundEntities, mentions: readonly FoundMention[]): ReadonlyMap<number, string> {
  const out = new Map<number, string>();
  for (const { entities, head } of mentions) {
    const [one] = entities;
    if (one !== undefined && entities.length === 1 && found.book.get(one)?.label === 'Person')
      out.set(head, one);
  }
  return out;
}

function withStates(
  discourse: Discourse,
  offices: readonly FoundOffice[],
  main: string | null,
): FoundOffice[] {
  const seen = new Set<string>();
  return offices
    .map((o) => (o.of === null ? { ...o, of: stateOf(discourse, offices, o, main) } : o))
    .filter((o) => {
      const key = `${o.person}|${o.title}|${o.of ?? ''}|${o.from}`;
      return !seen.has(key) && seen.add(key);
    });
}
