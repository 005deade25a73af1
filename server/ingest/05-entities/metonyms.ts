import type { Document, Token } from '../../language/document';
import { headOf, type Candidate } from './candidate';

/** Prepositions after which a capital is a town and not a government. */
const WHERE = new Set(
  'in at near outside around inside through across via into towards toward to from of'.split(' '),
);
/** What governments do and towns do not, besides being subjects: objects of these are governments too. */
const OBJECT_VERBS = new Set(
  'accuse anger ask blame call condemn condition convince criticise criticize demand force help inform invite irk isolate order persuade press pressure prompt provoke punish push reassure sanction support tell threaten urge warn worry'.split(
    ' ',
  ),
);
/** Offices of towns. */
const LOCAL =
  /^(mayor|governor|archbishop|bishop|streets?|airport|residents|suburbs?|police|university|subway|metro)$/i;
const LEAVING = new Set(['leave', 'depart', 'head', 'embark', 'bind', 'set', 'fly']);
const OF_GOVERNMENT = new Set('government governments behalf part'.split(' '));

/** "officials in Moscow": the town. "talks with Moscow", "Moscow said", "Moscow's policy": the government. */
export function standsForGovernment(document: Document, candidate: Candidate): boolean {
  let token: Token | undefined = document.token(headOf(document, candidate));
  for (let i = 0; token?.dep === 'conj' && i < 5; i++) token = document.head(token.index);
  // What the parser joins to a common noun is joined to nothing: "centres in Aceh and Jakarta".
  if (!token?.tag.startsWith('NNP')) return false;
  const head = document.head(token.index);
  if (!head) return false;
  switch (token.dep) {
    case 'nsubj':
      return head.pos === 'VERB';
    case 'nsubjpass':
    case 'dobj':
      return OBJECT_VERBS.has(head.lemma.toLowerCase());
    case 'poss':
      return !LOCAL.test(head.text);
    case 'agent':
    case 'dative':
      return true;
    case 'pobj': {
      const above = document.head(head.index);
      if (head.lemma.toLowerCase() === 'of') return above !== undefined && OF_GOVERNMENT.has(above.lemma);
      // "Left for London"
      if (head.lemma === 'for' && LEAVING.has(above?.lemma ?? '')) return false;
      return !WHERE.has(head.lemma.toLowerCase());
    }
    default:
      return false;
  }
}
