import { linter, type Diagnostic } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { asError } from '../../../model/problem';
import { Overtaken, type LanguageDesk } from '../language/desk';

/** Typing pauses of this many ms are checked. */
const PAUSE_MS = 250;
/** A check that runs longer than this when newer text comes is ended: starting anew costs about as much. */
const PATIENCE_MS = 600;

/** Errors and warnings as one types. The desk must serve nothing else: newer text ends what it does. */
export function checking(desk: LanguageDesk, onFailure: (error: Error) => void): Extension {
  const check = async (view: EditorView): Promise<readonly Diagnostic[]> => {
    const text = view.state.doc.toString();
    desk.overtake(PATIENCE_MS);
    if (text.trim() === '') return [];
    try {
      const findings = await desk.ask({ ask: 'check', text });
      return findings.map(({ severity, message, start, end }) => {
        const to = Math.min(end, text.length);
        return { severity, message, from: Math.min(start, to), to };
      });
    } catch (error) {
      if (!(error instanceof Overtaken)) onFailure(asError(error));
      return [];
    }
  };
  return linter(check, { delay: PAUSE_MS });
}
