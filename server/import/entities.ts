import { entityId, slug } from '../../model/ids';
import type { EntityRecord } from '../../model/reading';
import type { Graph, GraphNode } from '../../formats/graph';
import { loadGazetteer } from '../lexicon/gazetteer';
import { shortHash } from '../ingest/08-resolve/fingerprint';
import { kindOf } from './words';

/** Longer names are no names; the rest is cut. */
const LONGEST_NAME = 300;

/** One line of text, as a sentence can hold it. */
export const oneLine = (text: string): string => text.replace(/[\p{C}\s]+/gu, ' ').trim();

/** What a node is called: its caption, else a text that names it, else its id. */
function nameOf({ caption, properties, id }: GraphNode): string {
  const names = [caption, properties['name'], properties['title'], properties['label'], id];
  const found = names.find((name): name is string => typeof name === 'string' && oneLine(name) !== '');
  return oneLine(found ?? '').slice(0, LONGEST_NAME) || 'without a name';
}

/** Whether a name means the same in every file; "17" does not. */
const meansSomething = (name: string): boolean => /\p{L}/u.test(name) && slug(name) !== '';

function recordOf(node: GraphNode, document: string): EntityRecord {
  const name = nameOf(node);
  const kind = kindOf(node);
  const known = loadGazetteer().lookup(name);
  if (known?.form === 'name' && (kind === null || kind === known.label))
    return { id: known.id, label: known.label, name: known.name };
  const label = kind ?? 'Topic';
  const id = meansSomething(name)
    ? entityId(label, label === 'Country' ? name.replace(/^([A-Z]{2})$/, '$1 (country)') : name)
    : `${label.toLowerCase()}:${slug(name)}~${shortHash(`${document} ${node.id}`)}`;
  return { id, label, name };
}

/**
 * The entity of each node. A node joins what the store knows under its kind and name; two nodes of one file never
 * become one, and a name that is only a number stays in its file.
 */
export function entitiesOf({ nodes }: Graph, document: string): ReadonlyMap<string, EntityRecord> {
  const taken = new Set<string>();
  const entities = new Map<string, EntityRecord>();
  for (const node of nodes) {
    const record = recordOf(node, document);
    const id = taken.has(record.id) ? `${record.id}~${shortHash(node.id)}` : record.id;
    taken.add(id);
    entities.set(node.id, { ...record, id });
  }
  return entities;
}
