import type { Note } from '../../model/view';
import type { Scene } from './scene';

export type NoteAction =
  /** Pins a note, or changes the one with its id. */
  { readonly do: 'note'; readonly note: Note } | { readonly do: 'drop-note'; readonly id: string };

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
