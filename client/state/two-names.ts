const asking = /^\s*(?:(?:how|why)\s+(?:is|are)|(?:the\s+)?paths?\s+(?:from|between))\s+/i;
const ending = /\s+(?:connected|linked|related)\s*\??\s*$|\s*\?\s*$/i;
const between =
  /\s+(?:connected|linked|related)\s+(?:to|with)\s+|\s*[,;↔→–—+&]\s*|\s+(?:and|to|with|vs\.?|versus|-)\s+/gi;

/**
 * The two names of a question: "Abe, Putin", "Abe and Putin", "how is Abe connected to Putin?". Null where it names
 * one. A name may hold such a word itself ("Trinidad and Tobago"), so whoever asks looks for the whole text as well.
 */
export function twoNames(text: string): readonly [string, string] | null {
  const question = text.replace(asking, '').replace(ending, '');
  for (const match of question.matchAll(between)) {
    const first = question.slice(0, match.index).trim();
    const second = question.slice(match.index + match[0].length).trim();
    if (first.length > 1 && second.length > 1) return [first, second];
  }
  return null;
}
