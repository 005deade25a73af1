import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { showTooltip, ViewPlugin, type EditorView, type Tooltip, type ViewUpdate } from '@codemirror/view';
import type { LanguageDesk } from '../language/desk';
import type { Signature } from '../language/messages';

const shown = StateEffect.define<Tooltip | null>();

const field = StateField.define<Tooltip | null>({
  create: () => null,
  update: (tooltip, transaction) => {
    for (const effect of transaction.effects) if (effect.is(shown)) return effect.value;
    return tooltip;
  },
  provide: (self) => showTooltip.from(self),
});

/** The signature with the parameter at the caret in bold. */
function drawing({ label, parameters, active, about }: Signature): HTMLElement {
  const box = document.createElement('div');
  box.className = 'cm-signature';
  const current = parameters[Math.min(active, parameters.length - 1)];
  const at = current ? label.indexOf(current.label) : -1;
  const line = box.appendChild(document.createElement('code'));
  if (current && at >= 0) {
    const bold = document.createElement('b');
    bold.textContent = current.label;
    line.append(label.slice(0, at), bold, label.slice(at + current.label.length));
  } else line.textContent = label;
  const words = current?.about ?? about;
  if (words !== null) box.appendChild(document.createElement('div')).textContent = words;
  return box;
}

/** Whether a caret may be inside the brackets of a call: the service is not asked elsewhere. */
function inCall(text: string): boolean {
  let open = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === ')') open += 1;
    else if (text[i] === '(') open -= 1;
    if (open < 0) return /[\p{L}\p{N}_]$/u.test(text.slice(0, i));
  }
  return false;
}

/** What a function takes, above the caret while it is between its brackets. */
export function signatures(desk: LanguageDesk): Extension {
  const asker = ViewPlugin.fromClass(
    class {
      private asked = 0;

      update(update: ViewUpdate): void {
        if (update.docChanged || update.selectionSet) void this.ask(update.view);
      }

      private async ask(view: EditorView): Promise<void> {
        const number = (this.asked += 1);
        const pos = view.state.selection.main.head;
        const text = view.state.doc.toString();
        const found = inCall(text.slice(0, pos))
          ? await desk.ask({ ask: 'signature', text, at: pos }).catch(() => null)
          : await Promise.resolve(null);
        if (number !== this.asked || (found === null && view.state.field(field) === null)) return;
        const tooltip = found && { pos, above: true, create: () => ({ dom: drawing(found) }) };
        view.dispatch({ effects: shown.of(tooltip) });
      }
    },
  );
  return [field, asker];
}
