import { forceLinting } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import type { DbSchema } from '@neo4j-cypher/language-support';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { asError } from '../../../model/problem';
import { languageDesk, type LanguageDesk, type StartWorker } from '../language/desk';
import type { FromWorker } from '../language/messages';
import { replaceText, type EditorKeys } from './keys';
import type { PropertyBook } from './properties';
import { editorSetup } from './setup';

export interface EditorHandle {
  readonly setText: (text: string) => void;
  readonly focus: () => void;
  readonly caret: () => number;
  /** Puts the caret at an offset, as where an error stands. */
  readonly goTo: (offset: number) => void;
  /** Rewrites the text in the usual form. */
  readonly format: () => void;
}

interface Props extends EditorKeys {
  readonly handle: Ref<EditorHandle>;
  /** What stands at the beginning; later texts come through the handle. */
  readonly initial: string;
  readonly words: DbSchema;
  readonly book: PropertyBook;
  readonly onChange: (text: string) => void;
  readonly onFailure: (error: Error) => void;
}

const startWorker: StartWorker = (told, failed) => {
  // The address must stand inside: by it the bundler knows that this is a program of its own.
  const worker = new Worker(new URL('../language/language.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => told(data);
  worker.onerror = (event) => {
    event.preventDefault();
    failed(event.message);
  };
  return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
};

interface Opened {
  readonly view: EditorView;
  readonly helper: LanguageDesk;
  readonly checker: LanguageDesk;
}

/** A text field for Cypher with completion, signatures and checks. Its workers are started by the first question. */
export function CypherEditor(props: Props) {
  const { handle, words } = props;
  const place = useRef<HTMLDivElement>(null);
  const opened = useRef<Opened | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!place.current) return;
    const [helper, checker] = [languageDesk(startWorker), languageDesk(startWorker)];
    const extensions = editorSetup({
      helper,
      checker,
      book: () => latest.current.book,
      keys: () => latest.current,
      onChange: (text) => latest.current.onChange(text),
      onFailure: (error) => latest.current.onFailure(error),
    });
    const view = new EditorView({ parent: place.current, doc: latest.current.initial, extensions });
    opened.current = { view, helper, checker };
    return () => {
      view.destroy();
      helper.close();
      checker.close();
      opened.current = null;
    };
  }, []);
  useEffect(() => {
    const { helper, checker, view } = opened.current ?? {};
    helper?.know(words);
    checker?.know(words);
    if (view) forceLinting(view);
  }, [words]);
  useImperativeHandle(
    handle,
    () =>
      editorHandle(
        () => opened.current,
        (error) => latest.current.onFailure(error),
      ),
    [],
  );
  return <div ref={place} className="console-editor" />;
}

function editorHandle(opened: () => Opened | null, onFailure: (error: Error) => void): EditorHandle {
  const view = () => opened()?.view;
  const format = async (): Promise<void> => {
    const now = opened();
    if (!now) return;
    const text = now.view.state.doc.toString();
    try {
      const formatted = await now.helper.ask({ ask: 'format', text, at: now.view.state.selection.main.head });
      // What was typed meanwhile is worth more than its form.
      if (now.view.state.doc.toString() === text) replaceText(now.view, formatted.text, formatted.at);
      now.view.focus();
    } catch (error) {
      onFailure(asError(error));
    }
  };
  return {
    setText: (text) => {
      const now = view();
      if (now && now.state.doc.toString() !== text) replaceText(now, text);
    },
    focus: () => view()?.focus(),
    caret: () => view()?.state.selection.main.head ?? 0,
    goTo: (offset) => {
      const now = view();
      now?.dispatch({ selection: { anchor: Math.min(offset, now.state.doc.length) }, scrollIntoView: true });
      now?.focus();
    },
    format: () => void format(),
  };
}
