import { Button, Group, Textarea } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Note } from '../../model/view';
import type { CanvasHandle } from '../scene/handle';
import type { Explorer } from '../state/explorer';
import './notes.css';

interface Props {
  readonly explorer: Explorer;
  readonly canvas: RefObject<CanvasHandle | null>;
  /** The note that is being written. */
  readonly draft: Note | null;
  readonly onDraft: (note: Note | null) => void;
}

/** Puts each note where what it is pinned to is drawn; one that is pinned to nothing drawn is away. */
function put(layer: HTMLElement, handle: CanvasHandle, notes: ReadonlyMap<string, Note>): void {
  for (const child of layer.children) {
    if (!(child instanceof HTMLElement)) continue;
    const note = notes.get(child.dataset['note'] ?? '');
    const place = note ? handle.whereIs(note.on) : null;
    child.hidden = !place;
    if (place) child.style.transform = `translate(${place.x.toFixed(1)}px, ${place.y.toFixed(1)}px)`;
  }
}

/** Notes over the canvas, following what they are pinned to. */
export function NotesLayer({ explorer, canvas, draft, onDraft }: Props) {
  const { scene, dispatch } = explorer;
  const layer = useRef<HTMLDivElement>(null);
  const others = scene.notes.filter(({ id }) => id !== draft?.id);
  const shown = draft ? [...others, draft] : others;
  useLayoutEffect(() => {
    const handle = canvas.current;
    if (!handle || !layer.current || shown.length === 0) return;
    const box = layer.current;
    const notes = new Map(shown.map((note) => [note.id, note]));
    const follow = () => put(box, handle, notes);
    follow();
    return handle.onDrawn(follow);
  });
  return (
    <div className="notes" ref={layer}>
      {others.map((note) => (
        <button
          key={note.id}
          type="button"
          className="note"
          data-note={note.id}
          onClick={() => onDraft(note)}
        >
          {note.text}
        </button>
      ))}
      {draft && (
        <Editor
          key={draft.id}
          note={draft}
          isNew={!scene.notes.some(({ id }) => id === draft.id)}
          onSave={(text) => {
            if (text.trim() !== '') dispatch({ do: 'note', note: { ...draft, text: text.trim() } });
            onDraft(null);
          }}
          onRemove={() => {
            dispatch({ do: 'drop-note', id: draft.id });
            onDraft(null);
          }}
          onCancel={() => onDraft(null)}
        />
      )}
    </div>
  );
}

interface EditorProps {
  readonly note: Note;
  readonly isNew: boolean;
  readonly onSave: (text: string) => void;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

function Editor({ note, isNew, onSave, onRemove, onCancel }: EditorProps) {
  const [text, setText] = useState(note.text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="note-editor card" data-note={note.id} role="group" aria-label="Note">
      <Textarea
        ref={field}
        size="xs"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={5000}
        aria-label="Text of the note"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(text);
        }}
      />
      <Group gap={6} mt={6}>
        <Button size="compact-xs" onClick={() => onSave(text)}>
          Keep
        </Button>
        <Button size="compact-xs" variant="default" onClick={onCancel}>
          Cancel
        </Button>
        {!isNew && (
          <Button size="compact-xs" variant="default" onClick={onRemove}>
            Remove the note
          </Button>
        )}
      </Group>
    </div>
  );
}
