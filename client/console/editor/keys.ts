import { completionStatus } from '@codemirror/autocomplete';
import { Prec, type Extension } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';

export interface EditorKeys {
  readonly onRun: () => void;
  /** Esc, where it closes nothing smaller. */
  readonly onLeave: () => void;
  readonly onFormat: () => void;
  /** The statement one step older (-1) or newer (1) than what stands in the editor; null where there is none. */
  readonly recall: (step: -1 | 1, text: string) => string | null;
}

/** Puts a text in place of what stands, as one step of undo, with the caret at its end. */
export function replaceText(view: EditorView, text: string, caret = text.length): void {
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: Math.min(caret, text.length) },
    scrollIntoView: true,
    userEvent: 'input.replace',
  });
}

function recalled(view: EditorView, step: -1 | 1, recall: EditorKeys['recall']): boolean {
  const { doc, selection } = view.state;
  const { main, ranges } = selection;
  const edge = step === -1 ? 1 : doc.lines;
  if (ranges.length > 1 || !main.empty || doc.lineAt(main.head).number !== edge) return false;
  const text = recall(step, doc.toString());
  if (text === null) return false;
  replaceText(view, text, step === -1 ? text.split('\n', 1)[0]?.length : text.length);
  return true;
}

/** The console's own keys: they win over the editor's, but for an open list of completions. */
export function consoleKeys(keys: () => EditorKeys): Extension {
  const run = (): boolean => {
    keys().onRun();
    return true;
  };
  const leave = (view: EditorView): boolean => {
    const { ranges, main } = view.state.selection;
    if (completionStatus(view.state) !== null || ranges.length > 1 || !main.empty) return false;
    keys().onLeave();
    return true;
  };
  const format = (): boolean => {
    keys().onFormat();
    return true;
  };
  return [
    Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
    Prec.high(
      keymap.of([
        { key: 'Escape', run: leave },
        { key: 'Shift-Alt-f', run: format },
        { key: 'ArrowUp', run: (view) => recalled(view, -1, keys().recall) },
        { key: 'ArrowDown', run: (view) => recalled(view, 1, keys().recall) },
      ]),
    ),
  ];
}
