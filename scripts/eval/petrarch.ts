import { readFileSync } from 'node:fs';
import type { Document, Token } from '../../server/language/document';
import { Clauses } from '../../server/ingest/07-claims/clause';
import { isPredicate } from '../../server/ingest/07-claims/phrases';
import modality from '../../server/ingest/07-claims/rules/modality.json';
import type { CameoVerbs } from './cameo';

/** Who did what to whom, in codes. */
export interface CodedEvent {
  readonly source: string;
  readonly action: string;
  readonly target: string;
}

/** An actor's name as words, lower case; the last may go on ("argentin" is Argentinian too) unless closed. */
interface Actor {
  readonly words: readonly string[];
  readonly open: boolean;
  readonly code: string;
}

const reporting: ReadonlySet<string> = new Set(modality.reporting);

/** Reads a dictionary of actors in PETRARCH's form: names, their further spellings, a code in brackets. */
export function readActors(path: string): readonly Actor[] {
  const actors: Actor[] = [];
  let names: { words: string[]; open: boolean }[] = [];
  let code = '';
  const close = (): void => {
    for (const name of names) if (code !== '') actors.push({ ...name, code });
    [names, code] = [[], ''];
  };
  for (const raw of readFileSync(path, 'utf8').split('\n')) {
    const line = raw.replace(/#.*/, '').trimEnd();
    const name = /^\+?([A-Z][A-Z_ .'’-]*)/.exec(line)?.[1];
    if (name && !line.startsWith('+')) close();
    if (name)
      names.push({
        words: name.trim().replaceAll('_', ' ').trim().toLowerCase().split(/\s+/),
        open: !/_\s*$/.test(name),
      });
    const found = /\[([A-Z-]{3,})/.exec(line)?.[1];
    if (found && code === '' && found !== '---') code = found;
  }
  close();
  return actors.sort((a, b) => b.words.length - a.words.length);
}

function actorAt(document: Document, actors: readonly Actor[], at: number): Actor | undefined {
  return actors.find(({ words, open }) =>
    words.every((word, i) => {
      const text = document.tokens[at + i]?.text.toLowerCase() ?? '';
      return i === words.length - 1 && open && word.length > 3 ? text.startsWith(word) : text === word;
    }),
  );
}

/** The codes of the actors in a phrase and what is joined to it: the first of each noun phrase. */
function codesIn(document: Document, actors: readonly Actor[], head: number): string[] {
  return document.conjuncts(head).flatMap((part) => {
    const below = document
      .subtree(part.index)
      .filter(
        (t) =>
          !document
            .children(part.index, 'conj', 'relcl', 'advcl')
            .some((c) => document.subtree(c.index).includes(t)),
      );
    const found = below.map((t) => actorAt(document, actors, t.index)).find((a) => a !== undefined);
    return found ? [found.code] : [];
  });
}

const STANDING = /^(dobj|pobj|nsubjpass|poss|amod|compound|attr)$/;

/** A noun phrase with the nouns inside it. */
function insideOf(document: Document, token: Token): Token[] {
  const inner = document.children(token.index, 'prep', 'pobj', 'poss', 'agent', 'amod', 'compound');
  return [token, ...inner.flatMap((t) => insideOf(document, t))];
}

/** The noun phrases that a verb acts on, nearest first: objects, then what stands below its prepositions. */
function targetsOf(document: Document, verb: Token, taken: ReadonlySet<number>): number[] {
  const below = document.children(
    verb.index,
    ...['dobj', 'prep', 'agent', 'dative', 'nsubjpass', 'attr', 'xcomp', 'ccomp', 'advcl'],
  );
  return below.flatMap((t) =>
    isPredicate(t)
      ? targetsOf(document, t, taken)
      : insideOf(document, t)
          .filter((inner) => STANDING.test(inner.dep) && !taken.has(inner.index))
          .map((inner) => inner.index),
  );
}

/** The events of a sentence between actors of a dictionary. */
export function codedEvents(document: Document, actors: readonly Actor[], verbs: CameoVerbs): CodedEvent[] {
  const clauses = new Clauses(document);
  const events = new Map<string, CodedEvent>();
  const used = new Set<number>();
  for (const verb of document.tokens) {
    if (!isPredicate(verb) || used.has(verb.index)) continue;
    const lemma = verb.lemma.toLowerCase();
    const words = new Set(
      document.subtree(verb.index).flatMap((t) => [t.text.toLowerCase(), t.lemma.toLowerCase()]),
    );
    const action = verbs.code(lemma, words);
    if (action === null || (reporting.has(lemma) && document.child(verb.index, 'ccomp'))) continue;
    const clause = clauses.at(verb.index);
    const acting = clause.passive && clause.subject.length === 0 ? [] : clause.subject;
    const sources = acting.flatMap((t) => codesIn(document, actors, t));
    const objects = clause.passive ? clause.object : targetsOf(document, verb, new Set(acting));
    const target = objects
      .map((t) => codesIn(document, actors, t))
      .find((codes) => codes.some((c) => !sources.includes(c)));
    for (const source of new Set(sources))
      for (const code of new Set(target ?? []))
        if (source !== code) events.set(`${source}|${code}`, { source, action, target: code });
    if (sources.length > 1 && target === undefined)
      for (const a of sources)
        for (const b of sources) if (a !== b) events.set(`${a}|${b}`, { source: a, action, target: b });
  }
  return [...events.values()];
}
