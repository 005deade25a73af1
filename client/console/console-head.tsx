import { ActionIcon, Button, Kbd, Loader } from '@mantine/core';
import { useState, type RefObject } from 'react';
import { CloseMark } from '../panels/marks';
import type { EditorHandle } from './editor/cypher-editor';
import { toFragment, trimmed } from './keep/link';
import { shelves, type ShelfName } from './shelf/shelf';
import type { Desk } from './use-desk';

interface Props {
  readonly desk: Desk;
  readonly editor: RefObject<EditorHandle | null>;
  readonly shelf: ShelfName | null;
  readonly onShelf: (shelf: ShelfName | null) => void;
  readonly onClose: () => void;
}

const quiet = { size: 'compact-sm', variant: 'subtle', color: 'gray', c: 'var(--ew-ink)', fw: 500 } as const;

/** What is done to the statement as a whole, and what can stand beside it. */
export function ConsoleHead({ desk, editor, shelf, onShelf, onClose }: Props) {
  return (
    <header className="console-head">
      <h2>Console</h2>
      <nav aria-label="Beside the editor">
        {shelves.map((name) => (
          <Button
            key={name}
            {...quiet}
            variant={shelf === name ? 'light' : 'subtle'}
            aria-pressed={shelf === name}
            onClick={() => onShelf(shelf === name ? null : name)}
          >
            {name}
          </Button>
        ))}
      </nav>
      <span className="console-gap" />
      <CopyLink desk={desk} />
      <Button
        {...quiet}
        onClick={() => editor.current?.format()}
        title="Write it in the usual form (Shift+Alt+F)"
      >
        Format
      </Button>
      <RunButton desk={desk} />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label="Close the console"
        title="Close (Ctrl+`)"
        onClick={onClose}
      >
        <CloseMark />
      </ActionIcon>
    </header>
  );
}

function RunButton({ desk: { run, draft, start } }: Pick<Props, 'desk'>) {
  if (run.phase === 'running')
    return (
      <Button
        size="compact-md"
        color="red"
        variant="light"
        onClick={run.cancel}
        leftSection={<Loader size={12} color="red" />}
      >
        Cancel
      </Button>
    );
  return (
    <Button size="compact-md" onClick={() => start()} disabled={draft.cypher.trim() === ''}>
      Run&nbsp;
      <Kbd size="xs" className="on-accent">
        Ctrl ↵
      </Kbd>
    </Button>
  );
}

/** Copies a link that opens the console with this statement; it does not run by itself. */
function CopyLink({ desk: { draft } }: Pick<Props, 'desk'>) {
  const [told, setTold] = useState<string | null>(null);
  const copy = () => {
    const { origin, pathname } = window.location;
    const link = `${origin}${pathname}${toFragment(trimmed(draft))}`;
    void navigator.clipboard.writeText(link).then(
      () => setTold('Link copied'),
      () => setTold('The browser did not allow copying'),
    );
    setTimeout(() => setTold(null), 2500);
  };
  return (
    <Button
      {...quiet}
      onClick={copy}
      disabled={draft.cypher.trim() === ''}
      title="A link that opens the console with this statement, without running it"
    >
      <span role="status">{told ?? 'Copy link'}</span>
    </Button>
  );
}
