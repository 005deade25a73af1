import { keyLabels } from '../definitions';
import type { Engine, Row } from '../engine';
import { map, text, texts } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';
import type { StoredItem } from '../stored';

/** Nodes read at once: a page of them and what leaves them fits any memory. */
const PAGE = 500;

/** The label under which a node's id is unique; '' for a node that is not Edgewise's. */
const keyOf = (labels: readonly string[]): string => keyLabels.find((key) => labels.includes(key)) ?? '';

/** Pages of ids of a label, in the order of the ids. The ids of one label are held at a time, nothing else. */
export async function* idPages(engine: Engine, KEY: string, call?: Call): AsyncGenerator<string[]> {
  const [row] = await engine.read(statement(engine, 'node-ids', {}, { KEY }), call);
  const ids = texts(row ?? {}, 'ids').sort();
  for (let i = 0; i < ids.length; i += PAGE) yield ids.slice(i, i + PAGE);
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
