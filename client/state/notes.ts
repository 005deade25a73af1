import type { Note } from '../../model/note';
import type { Point, Scene } from './scene';

export type NoteAction =
  /** Pins a note, or changes the one with its id. */
  { readonly do: 'note'; readonly note: Note } | { readonly do: 'drop-note'; readonly id: string };

/** An empty note for the one thing that is selected, or else for the place that is looked at. */
export function noteFor({ selection: { nodes, edges } }: Scene, { x, y }: Point): Note {
  const [node, edge] = [nodes[0], edges[0]];
  const alone = nodes.length + edges.length === 1;
  const on: Note['on'] =
    alone && node !== undefined
      ? { kind: 'node', ref: node }
      : alone && edge !== undefined
        ? { kind: 'edge', ref: edge }
        : { kind: 'canvas', x: Math.round(x), y: Math.round(y) };
  return { id: Date.now().toString(36), text: '', on };
}

/** The note moved by so much, in the graph's own measure: one on the canvas is pinned elsewhere, others stand aside. */
export function movedBy(note: Note, by: Point): Note {
  const { on, aside = { x: 0, y: 0 } } = note;
  const sum = (point: Point): Point => ({ x: Math.round(point.x + by.x), y: Math.round(point.y + by.y) });
  return on.kind === 'canvas'
    ? { ...note, on: { kind: 'canvas', ...sum(on) } }
    : { ...note, aside: sum(aside) };
}

export function reduceNotes(scene: Scene, action: NoteAction): Scene {
  if (action.do === 'note') {
    const { note } = action;
    const known = scene.notes.some(({ id }) => id === note.id);
    const notes = known
      ? scene.notes.map((other) => (other.id === note.id ? note : other))
      : [...scene.notes, note];
    return { ...scene, notes, untouched: false };
  }
  const notes = scene.notes.filter(({ id }) => id !== action.id);
  return notes.length === scene.notes.length ? scene : { ...scene, notes };
}
