import type { Document } from '../../language/document';
import { coverage, headOf } from './candidate';
import type { LinkedName } from './link-names';
import {
  isBody,
  isOffice,
  officeAtNoun,
  officeEndingAt,
  STATE_WORD,
  type Covered,
  type OfficePhrase,
} from './offices';

/** "The governor of Texas Greg Abbott": the office before the name of where it is held. */
function ofName(document: Document, covered: Covered, place: LinkedName): OfficePhrase | null {
  let i = place.from - 1;
  if (/^the$/i.test(document.tokens[i]?.text ?? '')) i--;
  const connector = document.tokens[i]?.text ?? '';
  if (!/^(of|for|to|at)$/i.test(connector) || !isOffice(document.tokens[i - 1]?.text ?? '')) return null;
  const phrase = officeEndingAt(document, covered, i - 1);
  if (!phrase) return null;
  return /to/i.test(connector) && phrase.of !== null
    ? phrase
    : { ...phrase, of: place.governs ?? place.entity, to: place.to };
}

/** The office that a name behind a comma explains: "Germany's chancellor, Angela Merkel". */
function apposed(document: Document, covered: Covered, name: LinkedName): OfficePhrase | null {
  const head = document.token(headOf(document, name));
  let above = document.head(head.index);
  // "The head of the assembly, Juan Guaido": the name may hang from the assembly.
  for (let i = 0; above && i < 4 && !isOffice(above.text) && /^(pobj|prep|poss)$/.test(above.dep); i++)
    above = document.head(above.index);
  if (head.dep !== 'appos' || !above || above.index > name.from || covered.has(above.index)) return null;
  return isOffice(above.text) ? officeAtNoun(document, covered, above) : null;
}

/** "The president of Brazil, Ana Roe,": where the tree does not tie the name, two commas do. */
function commaBefore(
  document: Document,
  covered: Covered,
  name: LinkedName,
  comma: number,
): OfficePhrase | null {
  const place = covered.get(comma - 1);
  if (document.tokens[name.to]?.text !== ',' || !place || !isBody(place)) return null;
  return ofName(document, covered, place);
}

function isHonorific(text: string): boolean {
  return /^(Mr|Mrs|Ms|Dr|Sir|Dame)\.?$/.test(text);
}

/** The office before a name: "Japanese Prime Minister Shinzo Abe", "Germany's chancellor, Angela Merkel". */
function before(document: Document, covered: Covered, name: LinkedName): OfficePhrase | null {
  const sentence = document.sentenceOf(name.from);
  let last = name.from - 1;
  while (last > sentence.from && isHonorific(document.token(last).text)) last--;
  if (last < sentence.from) return null;
  const { text } = document.token(last);
  if (text === ',') return apposed(document, covered, name) ?? commaBefore(document, covered, name, last);
  const behind = covered.get(last);
  if (behind && isBody(behind)) return ofName(document, covered, behind);
  const end = document.token(last).text;
  if (!isOffice(end) && !STATE_WORD.test(end)) return null;
  return officeEndingAt(document, covered, last);
}

/** The office after a name: "Naledi Pandor, South Africa's foreign minister", "Ana Roe (Quelltex president)". */
function after(document: Document, covered: Covered, name: LinkedName): OfficePhrase | null {
  if (!/^[,(]$/.test(document.tokens[name.to]?.text ?? '')) return null;
  const { to } = document.sentenceOf(name.from);
  for (let i = name.to + 1; i < Math.min(to, name.to + 14); i++) {
    const token = document.token(i);
    if (isOffice(token.text) && !covered.has(i) && !isOffice(document.tokens[i + 1]?.text ?? '')) {
      const next = covered.get(i + 1);
      if (next?.label === 'Person') return null;
      return officeAtNoun(document, covered, token);
    }
    const passes =
      /^(DET|ADJ|NOUN|PROPN|PART|NUM|ADV|CCONJ)$/.test(token.pos) || /^(PRP\$|VBG|VBN)$/.test(token.tag);
    if (!passes && !/^(of|-|until|from|since)$/i.test(token.text) && token.text !== '.') return null;
    if (covered.get(i)?.label === 'Person' && document.tokens[i + 1]?.tag !== 'POS') return null;
  }
  return null;
}

/** Offices that stand by a person's name. "Foreign Ministers A and B" gives one to each. */
export function officesAtNames(document: Document, names: readonly LinkedName[]): OfficePhrase[] {
  const covered = coverage(names);
  const out: OfficePhrase[] = [];
  for (const name of names) {
    if (name.label !== 'Person') continue;
    const first = before(document, covered, name);
    const behind = after(document, covered, name);
    const found = first ?? behind;
    if (!found) continue;
    out.push({ ...found, person: name.entity });
    if (first?.of === null && behind && behind.owner === null) out.push({ ...behind, person: name.entity });
    if (first && /s$/.test(document.token(found.head).text))
      for (const other of followers(document, covered, name))
        out.push({ ...found, person: other.entity, of: null });
  }
  return out;
}

/** The people joined to a name by "and" or a comma. */
function followers(document: Document, covered: Covered, name: LinkedName): LinkedName[] {
  const out: LinkedName[] = [];
  for (let i = name.to; /^(and|,|&)$/.test(document.tokens[i]?.text ?? '');) {
    const next = covered.get(i + 1) ?? covered.get(i + 2);
    if (next?.label !== 'Person' || next.from > i + 2) break;
    out.push(next);
    i = next.to;
  }
  return out;
}
