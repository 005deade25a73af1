import type { SavedView, ViewSummary } from '../../../model/api/views';
import { EdgewiseError } from '../../../model/problem';
import { view as viewSchema, type View } from '../../../model/view';
import type { Engine, Row } from '../engine';
import { number, text } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';
import { isOwn } from './inform';

/** The saved views, newest first. */
export async function listViews(engine: Engine, call?: Call): Promise<ViewSummary[]> {
  const rows = await engine.read(statement(engine, 'views'), call);
  return rows.map((row) => ({
    name: text(row, 'name'),
    savedAt: text(row, 'savedAt'),
    nodes: number(row, 'nodes'),
    edges: number(row, 'edges'),
  }));
}

function viewOf(row: Row): View {
  const parsed = viewSchema.safeParse(JSON.parse(text(row, 'body')));
  if (parsed.success) return parsed.data;
  throw new EdgewiseError(
    'internal',
    `The view "${text(row, 'name')}" was saved by another version of Edgewise and cannot be read by this one.`,
    'Update Edgewise, or delete the view.',
  );
}

/** A saved view, or null. */
export async function readView(engine: Engine, name: string, call?: Call): Promise<SavedView | null> {
  const [row] = await engine.read(statement(engine, 'view', { name }), call);
  return row ? { name: text(row, 'name'), savedAt: text(row, 'savedAt'), view: viewOf(row) } : null;
}

/**
 * Keeps a view under its name, over one that has it.
 * @throws EdgewiseError `unsupported-here` on a graph that Edgewise did not write: nothing is written to it
 */
export async function saveView(engine: Engine, name: string, view: View, call?: Call): Promise<ViewSummary> {
  if (!(await isOwn(engine, call)))
    throw new EdgewiseError(
      'unsupported-here',
      "Views are not saved in a graph that is not Edgewise's own: nothing is ever written to it.",
      'The explorer keeps them in the browser, and a link carries them anywhere.',
    );
  const [nodes, edges, savedAt] = [view.nodes.length, view.edges.length, new Date().toISOString()];
  const props = { savedAt, nodes, edges, body: JSON.stringify(view) };
  await engine.write([statement(engine, 'view-write', { name, props })], call);
  return { name, savedAt, nodes, edges };
}

/** Whether there was such a view; there is none now. */
export async function deleteView(engine: Engine, name: string, call?: Call): Promise<boolean> {
  const [row] = await engine.read(statement(engine, 'view', { name }), call);
  if (!row) return false;
  await engine.write([statement(engine, 'view-remove', { name })], call);
  return true;
}
