import type { Document } from '../../language/document';
import type { FoundMention, FoundOffice } from '../annotated';

const FOLLOWS = /^(replace|succeed)$/;

/** The offices that someone took over from another: "he was replaced by Ana Roe", "Ana Roe succeeded him". */
export function successorOffices(
  document: Document,
  mentions: readonly FoundMention[],
  offices: readonly FoundOffice[],
): FoundOffice[] {
  const byHead = new Map(mentions.map((m) => [m.head, m]));
  const personAt = (head: number | undefined): FoundMention | undefined => {
    const mention = head === undefined ? undefined : byHead.get(head);
    return mention?.entities.length === 1 && mention.entities[0]?.startsWith('person:') ? mention : undefined;
  };
  return document.tokens.flatMap((verb): FoundOffice[] => {
    if (verb.pos !== 'VERB' || !FOLLOWS.test(verb.lemma) || document.child(verb.index, 'neg')) return [];
    const [agent] = document
      .children(verb.index, 'agent', 'prep')
      .filter((t) => t.lemma === 'by')
      .flatMap((t) => document.children(t.index, 'pobj'));
    const passive = document.child(verb.index, 'nsubjpass');
    const next = personAt((passive ? agent : document.child(verb.index, 'nsubj'))?.index);
    const former = personAt((passive ?? document.child(verb.index, 'dobj'))?.index);
    const person = next?.entities[0];
    if (!next || person === undefined || !former) return [];
    const held = offices.filter((o) => o.person === former.entities[0] && o.of !== null);
    const last = held.filter((o) => o.from < verb.index).at(-1) ?? held[0];
    if (!last || offices.some((o) => o.person === person && o.of === last.of)) return [];
    const title = last.title.replace(/^(former|ex|then|outgoing) /, '');
    return [{ person, of: last.of, title, from: next.from, to: next.to }];
  });
}
