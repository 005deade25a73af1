import {
  autocomplete,
  formatQuery,
  lintCypherQuery,
  signatureHelp,
  type CompletionItem,
  type DbSchema,
  type SyntaxDiagnostic,
} from '@neo4j-cypher/language-support';
import type { Finding, LanguageAnswers, LanguageQuestion, Proposal, Signature } from './messages';

/** Kinds of the language server protocol; what is not listed is a keyword. */
const kinds: Readonly<Record<number, Proposal['kind']>> = {
  2: 'procedure',
  3: 'function',
  6: 'variable',
  10: 'property',
  15: 'snippet',
  25: 'label',
};

const plain = (given: CompletionItem['documentation']): string | null =>
  typeof given === 'string' ? given : (given?.value ?? null);

function proposal(item: CompletionItem): Proposal {
  return {
    label: item.label,
    insert: item.insertText !== undefined && item.insertText !== item.label ? item.insertText : null,
    kind: kinds[item.kind ?? 0] ?? 'keyword',
    detail: item.signature ?? item.detail ?? null,
    about: plain(item.documentation),
  };
}

function signature(text: string, words: DbSchema, at: number): Signature | null {
  const { signatures, activeSignature, activeParameter } = signatureHelp(text, words, { caretPosition: at });
  const found = signatures[activeSignature ?? 0];
  if (!found) return null;
  const parameters = (found.parameters ?? []).map(({ label, documentation }) => ({
    label: typeof label === 'string' ? label : found.label.slice(...label),
    about: plain(documentation),
  }));
  return { label: found.label, about: plain(found.documentation), parameters, active: activeParameter ?? 0 };
}

/** Names that the graph does not know may still be right; the library calls them warnings at length. */
function shorter(message: SyntaxDiagnostic['message']): string {
  const text = typeof message === 'string' ? message : message.value;
  const where = /^(Function|Procedure) /.test(text) ? 'is not to be called here.' : 'is not in this graph.';
  return text.replace(/is not present in the database\. Make sure .*$/s, where);
}

function check(text: string, words: DbSchema): Finding[] {
  return lintCypherQuery(text, words).diagnostics.map(({ severity, message, offsets }) => ({
    severity: severity === 1 ? 'error' : 'warning',
    message: shorter(message),
    start: offsets.start,
    end: Math.max(offsets.end, offsets.start),
  }));
}

/** Answers a question from the words of a graph. Throws what the library throws on a text that it cannot take. */
export function answer(question: LanguageQuestion, words: DbSchema): LanguageAnswers[keyof LanguageAnswers] {
  const { text } = question;
  switch (question.ask) {
    case 'complete':
      return autocomplete(text, words, { caretPosition: question.at, manual: question.manual }).map(proposal);
    case 'signature':
      return signature(text, words, question.at);
    case 'format': {
      const { formattedQuery, newCursorPos } = formatQuery(text, { cursorPosition: question.at });
      return { text: formattedQuery, at: newCursorPos ?? formattedQuery.length };
    }
    case 'check':
      return check(text, words);
  }
}
