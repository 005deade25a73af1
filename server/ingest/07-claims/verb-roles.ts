import type { Document, Token } from '../../language/document';
import type { Clause, Clauses } from './clause';
import { isPredicate, prepositionalPhrases } from './phrases';
import type { PrepositionalPhrase } from './phrases';

/**
 * What stands in a role of a frame: heads of noun phrases.
 * @param late true for those that the parser hung one noun further down
 */
export type Roles = (name: string, late?: boolean) => readonly number[];

/** The objects of the phrases with a preposition, none twice. */
export function objectsOf(phrases: readonly PrepositionalPhrase[], name: string): number[] {
  return [...new Set(phrases.filter((p) => p.name === name).flatMap((p) => p.objects))];
}

/** "X's", "Russian", "Kremlin" before a noun. */
export function owners(document: Document, noun: number): number[] {
  return document
    .children(noun, 'poss', 'amod', 'compound', 'nmod')
    .flatMap((t) => (t.dep === 'poss' ? document.conjuncts(t.index) : [t]))
    .filter((t) => t.pos !== 'VERB')
    .map((t) => t.index);
}

/**
 * The roles of a verb's clause, by the names that rules use (rule.ts). A preposition is looked for below the noun of a
 * light verb, below the verb, and last below the object, where the parser often hangs what belongs to the verb.
 * @param noun of a light verb: "visit" in "paid a visit"
 */
export function verbRoles(document: Document, clauses: Clauses, clause: Clause, noun: Token | null): Roles {
  const verb = clause.head;
  const objects = clause.object.filter((i) => i !== noun?.index);
  const near = [...(noun ? prepositionalPhrases(document, noun.index) : []), ...clause.phrases];
  const late = objects.flatMap((i) => prepositionalPhrases(document, i)).filter((p) => p.name !== 'of');
  const fixed: Readonly<Record<string, () => readonly number[]>> = {
    subject: () => clause.subject,
    object: () => objects,
    indirect: () => [...clause.indirect, ...extraObjects(clause)],
    attribute: () => clause.attributes,
    noun: () => (noun ? [noun.index] : []),
    'object.owner': () => clause.object.flatMap((i) => owners(document, i)),
    'noun.owner': () => (noun ? owners(document, noun.index) : []),
    complement: () => complementSubjects(document, clauses, verb),
    below: () => document.children(verb.index, 'ccomp', 'xcomp').map((t) => t.index),
    'infinitive.object': () => infinitiveObjects(document, clauses, verb),
    'complement.object': () => complementObjects(document, clauses, verb),
    'below.phrase': () => belowPhrases(document, clauses, verb),
    reason: () => reasonSubjects(document, clauses, verb),
    there: () =>
      document
        .children(verb.index, 'advmod')
        .filter((t) => t.lemma === 'there')
        .map((t) => t.index),
  };
  return (name, further = false) => {
    const role = fixed[name];
    if (role) return further ? [] : role();
    return objectsOf(further ? late : near, name);
  };
}

function extraObjects({ passive, object }: Clause): readonly number[] {
  return passive && object.length > 1 ? object.slice(0, 1) : [];
}

/** "Worry that the radar can": the subject of the clause below. */
function complementSubjects(document: Document, clauses: Clauses, verb: Token): readonly number[] {
  return document.children(verb.index, 'ccomp', 'xcomp').flatMap((t) => {
    const own = document.child(t.index, 'nsubj', 'nsubjpass');
    return own && isPredicate(t) ? clauses.at(t.index).surface : [];
  });
}

/** "Promised to rebuild the town": what the infinitive below is done to. */
function infinitiveObjects(document: Document, clauses: Clauses, verb: Token): readonly number[] {
  return document
    .children(verb.index, 'xcomp')
    .filter((t) => t.tag === 'VB' && isPredicate(t))
    .flatMap((t) => clauses.at(t.index).object);
}

/** "Announced that it had begun to deploy the missiles": what the clause below is done to. */
function complementObjects(document: Document, clauses: Clauses, verb: Token): readonly number[] {
  return document
    .children(verb.index, 'ccomp')
    .flatMap((t) => [t, ...document.children(t.index, 'xcomp')])
    .filter((t) => isPredicate(t))
    .flatMap((t) => clauses.at(t.index).object);
}

/** "Stopped paying into the fund", "stopped buying oil from Iran": with whom the verb below has to do. */
function belowPhrases(document: Document, clauses: Clauses, verb: Token): readonly number[] {
  return document
    .children(verb.index, 'xcomp')
    .filter((t) => t.tag === 'VBG' && isPredicate(t))
    .flatMap((t) => {
      const { object, phrases } = clauses.at(t.index);
      const near = [...phrases, ...object.flatMap((i) => prepositionalPhrases(document, i))];
      return near.filter((p) => /^(to|into|from|with)$/.test(p.name)).flatMap((p) => p.objects);
    });
}

/** "Protested after Moscow deployed": who did what gave the reason. */
function reasonSubjects(document: Document, clauses: Clauses, verb: Token): readonly number[] {
  return document
    .children(verb.index, 'advcl')
    .filter((t) => document.children(t.index, 'mark').some((m) => /^(after|because)$/.test(m.lemma)))
    .flatMap((t) => clauses.at(t.index).subject);
}
