import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
  rectangularSelection,
  tooltips,
} from '@codemirror/view';
import type { LanguageDesk } from '../language/desk';
import { checking } from './checking';
import { colours } from './colours';
import { completionSource } from './completion';
import { consoleKeys, type EditorKeys } from './keys';
import { look } from './look';
import type { PropertyBook } from './properties';
import { signatures } from './signature';

export interface EditorParts {
  /** Completion, signatures and formatting: quick questions. */
  readonly helper: LanguageDesk;
  /** Checks alone: they may take seconds, and newer text ends them. */
  readonly checker: LanguageDesk;
  readonly book: () => PropertyBook;
  readonly keys: () => EditorKeys;
  readonly onChange: (text: string) => void;
  readonly onFailure: (error: Error) => void;
}

const cypherData = EditorState.languageData.of(() => [
  {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
  },
]);

const editing: Extension = [
  lineNumbers(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  highlightSelectionMatches(),
  drawSelection(),
  dropCursor(),
  rectangularSelection(),
  EditorState.allowMultipleSelections.of(true),
  EditorView.lineWrapping,
  indentUnit.of('  '),
  history(),
  bracketMatching(),
  closeBrackets(),
  cypherData,
];

/** Tab accepts a completion and else leaves for the next field: a keyboard must be able to come out. */
const keys = keymap.of([
  { key: 'Tab', run: acceptCompletion },
  ...closeBracketsKeymap,
  ...completionKeymap,
  ...searchKeymap,
  ...historyKeymap,
  ...lintKeymap,
  ...defaultKeymap,
]);

/** Everything that makes a CodeMirror the editor of the console. */
export function editorSetup({
  helper,
  checker,
  book,
  keys: own,
  onChange,
  onFailure,
}: EditorParts): Extension {
  return [
    consoleKeys(own),
    editing,
    keys,
    colours,
    look,
    autocompletion({
      override: [completionSource(helper, book, onFailure)],
      icons: false,
      activateOnTypingDelay: 60,
    }),
    signatures(helper),
    checking(checker, onFailure),
    tooltips({ parent: document.body, position: 'fixed' }),
    placeholder('MATCH (n) RETURN n LIMIT 25'),
    EditorView.contentAttributes.of({
      'aria-label': 'Cypher',
      'aria-multiline': 'true',
      spellcheck: 'false',
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
  ];
}
