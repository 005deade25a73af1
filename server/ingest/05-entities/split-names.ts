import type { Document, NameSpan } from '../../language/document';
import { loadGazetteer } from '../../lexicon/gazetteer';
import { labelByHead } from '../../lexicon/head-words';

/** What the model says of names as they stand elsewhere in the document, by their text. */
function labelsByText(document: Document): ReadonlyMap<string, string> {
  return new Map(document.names.map((name) => [document.textOf(name), name.label]));
}

/** Whether words before an apostrophe are a name by themselves: a known one, one told elsewhere, or one of two words. */
function isOwner(document: Document, owner: NameSpan, labels: ReadonlyMap<string, string>): boolean {
  const text = document.textOf(owner);
  const label = loadGazetteer().lookup(text)?.label;
  if (label !== undefined) return label !== 'Person';
  const words = document.tokens.slice(owner.from, owner.to);
  return labels.has(text) || (words.length > 1 && words.every((t) => /^\p{Lu}\p{Ll}/u.test(t.text)));
}

/** "Saudi Arabia's Civil Defense Authority", "Acme Pictures' Long Summer": the owner, and what it owns. */
function atOwner(document: Document, name: NameSpan, labels: ReadonlyMap<string, string>): NameSpan[] {
  for (let i = name.to - 2; i > name.from; i--) {
    if (document.token(i).tag !== 'POS') continue;
    const owner = { from: name.from, to: i, label: 'ORG' };
    if (!isOwner(document, owner, labels)) continue;
    const own = labels.get(document.textOf(owner)) ?? owner.label;
    return [
      { ...owner, label: own },
      { ...name, from: i + 1 },
    ];
  }
  return [name];
}

/** Two capitals whose last word tells of no body or thing: "Ana Roe", not "Pension Fund". */
function isFullName(document: Document, rest: NameSpan): boolean {
  const words = document.tokens.slice(rest.from, rest.to).map((t) => t.text);
  return words.length === 2 && words.every((w) => /^\p{Lu}\p{Ll}+$/u.test(w)) && labelByHead(words) === null;
}

const BODIES: ReadonlySet<string> = new Set(['ORG', 'GPE']);

/** "Detroit Pistons Ana Roe": a person, behind the body that the text names by itself elsewhere. */
function atBody(document: Document, name: NameSpan, labels: ReadonlyMap<string, string>): NameSpan[] {
  for (let i = name.to - 2; i > name.from; i--) {
    const body = { from: name.from, to: i };
    const label = labels.get(document.textOf(body)) ?? labels.get('the ' + document.textOf(body));
    if (label === undefined || !BODIES.has(label)) continue;
    const rest = { from: i, to: name.to, label: 'PERSON' };
    if (name.label === 'PERSON' || isFullName(document, rest)) return [{ ...body, label }, rest];
  }
  return [name];
}

/** The names that the language model found, those taken apart in which it read two as one. */
export function splitNames(document: Document): NameSpan[] {
  const labels = labelsByText(document);
  return document.names
    .flatMap((name) => atOwner(document, name, labels))
    .flatMap((name) => atBody(document, name, labels));
}
