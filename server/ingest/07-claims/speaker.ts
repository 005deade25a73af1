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
    // "Korea, which has tested missiles": what a clause adds to a name is the writer's word.
    if (below.dep === 'relcl' && isAddition(document, below)) break;
    below = above;
  }
  return accordingTo(document, ends, trigger);
}

/** Whether a word stands in the clause below a verb of saying. */
export function isReported(document: Document, trigger: Token): boolean {
  return [trigger, ...document.ancestors(trigger.index)].some(
    (t) => t.dep === 'ccomp' && reporting.has(document.token(t.head).lemma),
  );
}

function isAddition(document: Document, clause: Token): boolean {
  const noun = document.token(clause.head);
  return noun.pos === 'PROPN' && document.children(clause.index).some((t) => /^(which|who)$/i.test(t.text));
}

function reports(below: Token): boolean {
  return ['ccomp', 'xcomp', 'parataxis', 'dep'].includes(below.dep);
}

function isAbove(document: Document, head: number, trigger: Token): boolean {
  return head === trigger.index || document.ancestors(trigger.index).some((t) => t.index === head);
}

function accordingTo(document: Document, ends: Ends, trigger: Token): ClaimEnd | null {
  const sentence = document.sentenceOf(trigger.index);
  if (!/according/i.test(document.textOf(sentence))) return null;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (document.token(i).text.toLowerCase() !== 'according') continue;
    if (!isAbove(document, document.token(i).head, trigger)) continue;
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
