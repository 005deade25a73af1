import { keyLabels } from '../definitions';
import type { Engine, Row } from '../engine';
import { map, text, texts } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';
import type { StoredItem } from '../stored';

/** Nodes read at once: what leaves them comes along, and larger pages outlive the collector of young garbage. */
const PAGE = 100;

/** The label under which a node's id is unique; '' for a node that is not Edgewise's. */
const keyOf = (labels: readonly string[]): string => keyLabels.find((key) => labels.includes(key)) ?? '';

/** Ids asked for at once: the embedded engine looks at all of a label each time, so that few questions are better. */
const IDS = 10_000;

/** Pages of ids of a label, in the store's order. No more than `IDS` are held, however many there are. */
export async function* idPages(engine: Engine, KEY: string, call?: Call): AsyncGenerator<string[]> {
  let after: string | undefined = '';
  while (after !== undefined) {
    const rows = await engine.read(statement(engine, 'node-ids', { after, limit: IDS }, { KEY }), call);
    const ids = rows.map((row) => text(row, 'id'));
    for (let i = 0; i < ids.length; i += PAGE) yield ids.slice(i, i + PAGE);
    after = ids.length < IDS ? undefined : ids.at(-1);
  }
}

function nodeItem(row: Row): StoredItem {
  const labels = texts(row, 'labels');
  const key = keyOf(labels);
  const properties = map(row, 'properties');
  const others = labels.filter((label) => label !== key).sort();
  return { kind: 'node', key, id: text(properties, 'id'), labels: others, properties };
}

function relationshipItem(row: Row, key: string): StoredItem {
  return {
    kind: 'relationship',
    type: text(row, 'type'),
    from: { key, id: text(row, 'from') },
    to: { key: keyOf(texts(row, 'labels')), id: text(row, 'to') },
    properties: map(row, 'properties'),
  };
}

/** Everything that Edgewise wrote, page by page: first the nodes, then the relationships among them. */
export async function* dumpGraph(engine: Engine, call?: Call): AsyncGenerator<StoredItem> {
  for (const KEY of keyLabels)
    for await (const ids of idPages(engine, KEY, call)) {
      const rows = await engine.read(statement(engine, 'nodes-whole', { ids }, { KEY }), call);
      yield* rows.map(nodeItem);
    }
  for (const KEY of keyLabels)
    for await (const ids of idPages(engine, KEY, call)) {
      const rows = await engine.read(statement(engine, 'relationships-whole', { ids }, { KEY }), call);
      yield* rows
        .filter((row) => keyOf(texts(row, 'labels')) !== '')
        .map((row) => relationshipItem(row, KEY));
    }
}
