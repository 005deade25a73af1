import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { asError } from '../../../model/problem';
import type { LanguageDesk } from '../language/desk';
import type { Proposal } from '../language/messages';
import { propertiesAt, type PropertyBook } from './properties';

/** Icons and ranks by kind: what the graph has stands before what the language has. */
const ranks: Readonly<Record<Proposal['kind'], number>> = {
  variable: 20,
  property: 18,
  label: 16,
  snippet: 4,
  keyword: 2,
  function: 0,
  procedure: 0,
};

const option = ({ label, insert, kind, detail, about }: Proposal): Completion => ({
  label: insert !== null && label.startsWith('$') ? label : (insert ?? label),
  displayLabel: label,
  type: kind,
  boost: ranks[kind],
  ...(detail === null ? {} : { detail: shortened(detail) }),
  ...(about === null ? {} : { info: about }),
});

/** The type a signature ends in is what fits beside a name. */
const shortened = (signature: string): string =>
  signature.length > 40 ? `${signature.slice(0, 39)}…` : signature;

/** What may be replaced: the word at the caret, its quote or its `$`. */
const word = /[$`]?[\p{L}\p{N}_.]*$/u;

/** Where a name begins after a path: "date.tru" replaces both parts, "r.cou" only what follows the dot. */
function startOf(text: string, proposals: readonly Proposal[]): number {
  const whole = word.exec(text)?.[0] ?? '';
  const lastDot = whole.lastIndexOf('.');
  if (lastDot < 0) return text.length - whole.length;
  const head = whole.slice(0, lastDot + 1).toLowerCase();
  const qualified = proposals.some(({ label }) => label.toLowerCase().startsWith(head));
  return qualified ? text.length - whole.length : text.length - whole.length + lastDot + 1;
}

/** Of all properties of the graph those that the name before the dot has, with what they hold. */
function fitting(
  proposals: readonly Proposal[],
  before: string,
  whole: string,
  book: PropertyBook,
): readonly Proposal[] {
  const known = propertiesAt(before, whole, book);
  if (known === null || !proposals.some(({ kind }) => kind === 'property')) return proposals;
  return known.map(({ name, type, words }) => ({
    label: name,
    insert: null,
    kind: 'property',
    detail: type,
    about: words === '' ? null : words,
  }));
}

/** Completion from the language service; a service that fails proposes nothing, the console says why. */
export function completionSource(
  desk: LanguageDesk,
  book: () => PropertyBook,
  onFailure: (error: Error) => void,
) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const before = context.state.sliceDoc(0, context.pos);
    const text = context.state.doc.toString();
    if (!context.explicit && !/[\p{L}\p{N}_.:$`(|[{]$/u.test(before)) return null;
    try {
      const asked = await desk.ask({ ask: 'complete', text, at: context.pos, manual: context.explicit });
      const proposals = fitting(asked, before, text, book());
      if (proposals.length === 0) return null;
      return {
        from: startOf(before, proposals),
        options: proposals.map(option),
        validFor: /^[$`]?[\p{L}\p{N}_]*$/u,
      };
    } catch (error) {
      onFailure(asError(error));
      return null;
    }
  };
}
