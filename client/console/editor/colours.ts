import { RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import { cypherSpans, type SpanKind } from '../text/spans';

const marks = new Map<SpanKind, Decoration>();

function markOf(kind: SpanKind): Decoration {
  const mark = marks.get(kind) ?? Decoration.mark({ class: `cy-${kind}` });
  marks.set(kind, mark);
  return mark;
}

function coloured(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const [first, last] = [view.viewport.from, view.viewport.to];
  for (const { kind, start, end } of cypherSpans(view.state.doc.toString()))
    if (end >= first && start <= last && kind !== 'sign' && kind !== 'name')
      builder.add(start, end, markOf(kind));
  return builder.finish();
}

/** Colours by class: `cy-keyword` and so on, see console.css. They stand at once; nothing is waited for. */
export const colours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = coloured(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = coloured(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
