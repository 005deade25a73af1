import type { Document, Token } from '../../language/document';
import type { AnnotatedArticle } from '../annotated';
import type { Clauses } from './clause';
import type { ClaimEnd, Ends } from './ends';
import { isPredicate } from './phrases';
import words from './rules/modality.json';

const reporting: ReadonlySet<string> = new Set(words.reporting);

/** Whose word a statement is: the subject of the nearest reporting verb above it, or whom it is "according to". */
export function speakerOf(document: Document, clauses: Clauses, ends: Ends, trigger: Token): ClaimEnd | null {
  let below = trigger;
  for (const above of document.ancestors(trigger.index)) {
    if (reporting.has(above.lemma) && isPredicate(above) && reports(below)) {
      const speaker = clauses.at(above.index).subject.flatMap((t) => ends.at(t, 'actor'))[0];
      if (speaker) return speaker;
    }
    below = above;
  }
  return accordingTo(document, ends, trigger);
}

function reports(below: Token): boolean {
  return ['ccomp', 'xcomp', 'parataxis', 'dep'].includes(below.dep);
}

function accordingTo(document: Document, ends: Ends, trigger: Token): ClaimEnd | null {
  const sentence = document.sentenceOf(trigger.index);
  for (let i = sentence.from; i < sentence.to; i++) {
    if (document.token(i).text.toLowerCase() !== 'according') continue;
    const source = document
      .children(i, 'prep')
      .flatMap((t) => document.children(t.index, 'pobj'))
      .flatMap((t) => ends.at(t.index, 'actor'))[0];
    if (source) return source;
  }
  return null;
}

/** Whether a speaker speaks for a party itself: the same, its official, or an official of the same country. */
export function speaksFor(article: AnnotatedArticle, speaker: string, party: string): boolean {
  if (speaker === party) return true;
  const served = (person: string) => article.offices.filter((o) => o.person === person).map((o) => o.of);
  const own = served(speaker);
  return (
    own.includes(party) || served(party).some((of) => of !== null && (of === speaker || own.includes(of)))
  );
}
