import { EdgewiseError } from '../../../model/problem';
import { keyLabels } from '../definitions';
import type { Engine, Params, Statement } from '../engine';
import { number } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';
import type { StoredCounts, StoredItem } from '../stored';
import { idPages } from './dump';

/** Items written in one transaction. */
const BATCH = 1000;

type Of<Kind> = Extract<StoredItem, { kind: Kind }>;

/** A node is written once for each label that it has beside its key; most have one or none. */
function nodeGroups({ key, labels }: Of<'node'>): string[] {
  return (labels.length === 0 ? [key] : labels).map((label) => `${key} ${label}`);
}

function nodeStatements(engine: Engine, nodes: readonly Of<'node'>[]): Statement[] {
  const groups = new Map<string, Params[]>();
  for (const node of nodes)
    for (const group of nodeGroups(node)) {
      const rows = groups.get(group) ?? [];
      rows.push({ id: node.id, props: node.properties });
      groups.set(group, rows);
    }
  return [...groups].map(([group, rows]) => {
    const [KEY = '', LABEL = ''] = group.split(' ');
    return statement(engine, 'node-restore', { rows }, { KEY, LABEL });
  });
}

function relationshipStatements(engine: Engine, items: readonly Of<'relationship'>[]): Statement[] {
  const groups = new Map<string, Params[]>();
  for (const { type, from, to, properties } of items) {
    const group = [type, from.key, to.key].join(' ');
    const rows = groups.get(group) ?? [];
    rows.push({ from: from.id, to: to.id, props: properties });
    groups.set(group, rows);
  }
  return [...groups].map(([group, rows]) => {
    const [TYPE = '', FROM = '', TO = ''] = group.split(' ');
    return TYPE === 'MENTIONS'
      ? statement(engine, 'mention-restore', { rows })
      : statement(engine, 'relationship-restore', { rows }, { TYPE, FROM, TO });
  });
}

/** How many there are of what Edgewise wrote. */
async function countAll(
  engine: Engine,
  name: 'node-count' | 'relationship-count',
  call?: Call,
): Promise<number> {
  let count = 0;
  for (const KEY of keyLabels) {
    const [row] = await engine.read(statement(engine, name, {}, { KEY }), call);
    count += number(row ?? {}, 'count');
  }
  return count;
}

/**
 * Writes what a backup holds into a store that holds nothing of Edgewise, in the order given.
 * @throws EdgewiseError `store-not-empty`, or `bad-backup` where the store does not hold it all afterwards
 */
export async function loadGraph(
  engine: Engine,
  items: AsyncIterable<StoredItem>,
  call?: Call,
): Promise<StoredCounts> {
  if ((await countAll(engine, 'node-count', call)) > 0)
    throw new EdgewiseError(
      'store-not-empty',
      'The store holds something already, and a backup is restored into an empty one.',
      'Say --replace to remove what it holds first; edgewise backup keeps a copy of that.',
    );
  const given = { nodes: 0, relationships: 0 };
  let batch: StoredItem[] = [];
  const flush = async (): Promise<void> => {
    const nodes = batch.filter((item) => item.kind === 'node');
    const others = batch.filter((item) => item.kind === 'relationship');
    batch = [];
    await engine.write([...nodeStatements(engine, nodes), ...relationshipStatements(engine, others)], call);
  };
  for await (const item of items) {
    given[item.kind === 'node' ? 'nodes' : 'relationships']++;
    batch.push(item);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  const stored = {
    nodes: await countAll(engine, 'node-count', call),
    relationships: await countAll(engine, 'relationship-count', call),
  };
  if (stored.nodes !== given.nodes || stored.relationships !== given.relationships)
    throw new EdgewiseError(
      'bad-backup',
      `The backup names ${given.nodes} nodes and ${given.relationships} relationships, ` +
        `but ${stored.nodes} and ${stored.relationships} stand in the store: some ends are missing.`,
      'Make the backup anew while nothing else writes to the store.',
    );
  return stored;
}

/** Removes everything that Edgewise wrote, page by page. */
export async function clearGraph(engine: Engine, call?: Call): Promise<void> {
  for (const KEY of keyLabels)
    for await (const ids of idPages(engine, KEY, call))
      await engine.write([statement(engine, 'node-remove', { ids }, { KEY })], call);
}
