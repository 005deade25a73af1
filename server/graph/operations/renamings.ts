import { renaming as renamingSchema, type Renaming } from '../../../model/api/decisions';
import type { Engine, Row } from '../engine';
import { map, text, textOrNull } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';

function renamingOf(row: Row): Renaming {
  const stored = map(row, 'renaming');
  return renamingSchema.parse({ ...stored, entity: stored['id'] });
}

/** Every name that people gave, the newest first. */
export async function listRenamings(engine: Engine, call?: Call): Promise<Renaming[]> {
  return (await engine.read(statement(engine, 'all-renamings'), call)).map(renamingOf);
}

/** The names that people gave to some entities, by entity. */
export async function renamingsOf(
  engine: Engine,
  entities: readonly string[],
  call?: Call,
): Promise<ReadonlyMap<string, Renaming>> {
  if (entities.length === 0) return new Map();
  const rows = await engine.read(statement(engine, 'renamings', { entities: [...entities] }), call);
  return new Map(rows.map(renamingOf).map((renaming) => [renaming.entity, renaming]));
}

/** Names an entity otherwise, over an earlier such name. Null: there is no such entity. */
export async function rename(
  engine: Engine,
  entity: string,
  name: string,
  call?: Call,
): Promise<Renaming | null> {
  const [row] = await engine.read(statement(engine, 'nodes', { ids: [entity] }), call);
  if (!row) return null;
  const node = map(row, 'properties');
  const was = textOrNull(node, 'wasName') ?? text(node, 'name');
  const decidedAt = new Date().toISOString();
  await engine.write(
    [
      statement(engine, 'renaming-write', { entity, props: { name, was, decidedAt } }),
      statement(engine, 'entity-rename', { entity, props: { name, wasName: was } }),
    ],
    call,
  );
  return { entity, name, was, decidedAt };
}

/** Gives an entity the name back that was read. False: nobody named it otherwise. */
export async function unrename(engine: Engine, entity: string, call?: Call): Promise<boolean> {
  const kept = (await renamingsOf(engine, [entity], call)).get(entity);
  if (!kept) return false;
  const [row] = await engine.read(statement(engine, 'nodes', { ids: [entity] }), call);
  const read = row ? textOrNull(map(row, 'properties'), 'wasName') : null;
  await engine.write(
    [
      statement(engine, 'renaming-remove', { entity }),
      statement(engine, 'entity-rename', { entity, props: { name: read ?? kept.was, wasName: null } }),
    ],
    call,
  );
  return true;
}
