import type { Document } from '../document';

const PLANS = new Set(
  'plan expect intend schedule aim hope prepare agree promise pledge vow set due slate decide want propose announce'.split(
    ' ',
  ),
);

/** In the present these speak of a timetable: "he leaves on Friday". */
const SCHEDULED = new Set(
  'arrive leave depart fly travel visit return open start begin end close meet host'.split(' '),
);

/** Whether the verbs above a token speak of what is to come: "will visit", "plans to", "is due to". */
export function looksAhead(document: Document, index: number): boolean {
  for (const verb of document.ancestors(index)) {
    if (verb.pos !== 'VERB' && verb.pos !== 'AUX') continue;
    const before = document.children(verb.index, 'aux', 'auxpass').map((t) => t.text.toLowerCase());
    if (before.some((aux) => ['will', "'ll", '’ll', 'shall', 'would'].includes(aux))) return true;
    const governor = document.head(verb.index);
    const infinitive = before.includes('to');
    if (infinitive && (!governor || governor.pos === 'NOUN' || PLANS.has(governor.lemma))) return true;
    if (verb.tag === 'VBD') return false;
    if (/^VB[ZP]$/.test(verb.tag) && SCHEDULED.has(verb.lemma)) return true;
    if (!['xcomp', 'advcl', 'conj', 'acl', 'relcl'].includes(verb.dep)) return false;
  }
  return false;
}
