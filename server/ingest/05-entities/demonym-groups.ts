import type { Document, Token, TokenRange } from '../../language/document';
import { loadGazetteer } from '../../lexicon/gazetteer';

const UNDER = ['amod', 'compound', 'nmod', 'nummod', 'poss', 'prep', 'relcl', 'acl', 'det'];

function isPlain(document: Document, noun: Token): boolean {
  const below = document.children(noun.index, ...UNDER);
  return below.length === 1 && below[0]?.text.toLowerCase() === 'the';
}

/**
 * Whether a word names people of a country and not the country: "Canadians", "many Americans", "Bosnian Serbs". A bare
 * "the Russians" is left to the country, for whose side it stands in news.
 */
export function isDemonymGroup(document: Document, { from, to }: TokenRange): boolean {
  const noun = document.token(to - 1);
  if (!/^\p{Lu}\p{L}+s$/u.test(noun.text) || !/^NN/.test(noun.tag) || noun.dep === 'poss') return false;
  if (/^(compound|amod|nmod)$/.test(noun.dep)) return false;
  const entry = loadGazetteer().lookup(document.textOf({ from, to }));
  return entry?.form === 'adjective' && !isPlain(document, noun);
}
