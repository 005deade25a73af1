import { Button, Group, Textarea } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Note } from '../../model/note';
import type { CanvasHandle } from '../scene/handle';
import type { Explorer } from '../state/explorer';
import { movedBy } from '../state/notes';
import type { Point } from '../state/scene';
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
    const pin = note ? handle.whereIs(note.on) : null;
    child.hidden = !pin;
    if (!pin) continue;
    const { x, y } = note?.aside ?? { x: 0, y: 0 };
    const zoom = handle.camera().zoom;
    child.style.transform = `translate(${(pin.x + x * zoom).toFixed(1)}px, ${(pin.y + y * zoom).toFixed(1)}px)`;
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
        <Pinned
          key={note.id}
          note={note}
          zoom={() => canvas.current?.camera().zoom ?? 1}
          onOpen={() => onDraft(note)}
          onMove={(moved) => dispatch({ do: 'note', note: moved, gesture: `note ${note.id}` })}
        />
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

interface PinnedProps {
  readonly note: Note;
  /** Pixels a unit of the graph now. */
  readonly zoom: () => number;
  readonly onOpen: () => void;
  readonly onMove: (note: Note) => void;
}

/** A pointer that goes less far than this, in pixels, clicks. */
const STILL = 4;
/** How far an arrow key moves a note, in pixels. */
const NUDGE = 12;

const nudges: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -NUDGE, y: 0 },
  ArrowRight: { x: NUDGE, y: 0 },
  ArrowUp: { x: 0, y: -NUDGE },
  ArrowDown: { x: 0, y: NUDGE },
};

/** A note that is read, dragged or moved by the arrow keys; a click opens it. */
function Pinned({ note, zoom, onOpen, onMove }: PinnedProps) {
  const from = useRef<{ readonly start: Point; readonly note: Note } | null>(null);
  const dragged = useRef(false);
  const moved = (origin: Note, by: Point) => onMove(movedBy(origin, { x: by.x / zoom(), y: by.y / zoom() }));
  return (
    <button
      type="button"
      className="note"
      data-note={note.id}
      title="Drag to move, click to change"
      onPointerDown={({ clientX, clientY, pointerId, currentTarget }) => {
        from.current = { start: { x: clientX, y: clientY }, note };
        dragged.current = false;
        currentTarget.setPointerCapture(pointerId);
      }}
      onPointerMove={({ clientX, clientY }) => {
        if (!from.current) return;
        const { start, note: origin } = from.current;
        const by = { x: clientX - start.x, y: clientY - start.y };
        if (Math.hypot(by.x, by.y) > STILL) dragged.current = true;
        if (dragged.current) moved(origin, by);
      }}
      onPointerUp={() => (from.current = null)}
      onClick={() => {
        if (!dragged.current) onOpen();
        dragged.current = false;
      }}
      onKeyDown={(event) => {
        const by = nudges[event.key];
        if (!by) return;
        event.preventDefault();
        moved(note, by);
      }}
    >
      {note.text}
    </button>
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
