import { EditorView } from '@codemirror/view';

const mono = "ui-monospace, 'SF Mono', Menlo, Consolas, monospace";

/** The editor in the colours of the page: everything from its variables, so that light and dark are one theme. */
export const look = EditorView.theme({
  '&': { height: '100%', fontSize: '12.5px', backgroundColor: 'transparent', color: 'var(--ew-ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: mono, lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { padding: '10px 0', caretColor: 'var(--ew-accent)' },
  '.cm-line': { padding: '0 14px 0 6px' },
  '.cm-cursor, .cm-dropCursor': { borderLeft: '2px solid var(--ew-accent)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--ew-soft)', border: '0' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 8px 0 14px', minWidth: '34px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--ew-entity)',
  },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--ew-ink) 3%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ew-ink)' },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--ew-entity)',
    outline: '1px solid var(--ew-hairline)',
  },
  '.cm-placeholder': { color: 'var(--ew-soft)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--ew-panel)',
    color: 'var(--ew-ink)',
    border: '1px solid var(--ew-hairline)',
    borderRadius: '10px',
    boxShadow: '0 2px 4px rgb(20 22 26 / 6%), 0 10px 28px rgb(20 22 26 / 14%)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: mono, maxHeight: '220px', padding: '4px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    alignItems: 'baseline',
    gap: '16px',
    padding: '3px 8px',
    borderRadius: '6px',
    minWidth: '200px',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'color-mix(in srgb, var(--ew-ink) 8%, transparent)',
    color: 'var(--ew-ink)',
  },
  '.cm-completionLabel': { flex: 1 },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: 700 },
  '.cm-completionDetail': { marginLeft: 'auto', fontStyle: 'normal', color: 'var(--ew-soft)' },
  '.cm-completionInfo': { fontFamily: 'inherit', fontSize: '12px', padding: '8px 12px', maxWidth: '320px' },
  '.cm-signature': { padding: '6px 12px', maxWidth: '460px', fontSize: '12px' },
  '.cm-signature code': { fontFamily: mono },
  '.cm-signature b': { color: 'var(--ew-accent)' },
  '.cm-diagnostic': { padding: '6px 12px', borderLeft: '0', fontSize: '12px', maxWidth: '460px' },
  '.cm-diagnostic-error': { boxShadow: 'inset 3px 0 0 var(--ew-bad)' },
  '.cm-diagnostic-warning': { boxShadow: 'inset 3px 0 0 var(--ew-warn)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--ew-bad)',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '4px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--ew-warn)',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '4px',
  },
  '.cm-panels': {
    backgroundColor: 'var(--ew-panel)',
    color: 'var(--ew-ink)',
    borderColor: 'var(--ew-hairline)',
  },
  '.cm-panel.cm-search': { padding: '6px 12px' },
  '.cm-searchMatch': { backgroundColor: 'var(--ew-quote)' },
});
