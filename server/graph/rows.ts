import { entityLabels } from '../../model/ontology/labels';
import type { Edge, Node, Value } from '../../model/api/graph';
import type { Row } from './engine';

/** A column as text; '' where it is missing. */
export const text = (row: Row, key: string): string => {
  const value = row[key];
  return typeof value === 'string' ? value : '';
};

/** A column as text, or null. */
export const textOrNull = (row: Row, key: string): string | null => {
  const value = row[key];
  return typeof value === 'string' ? value : null;
};

/** A column as a number; 0 where it is missing. */
export const number = (row: Row, key: string): number => {
  const value = row[key];
  return typeof value === 'number' ? value : 0;
};

/** A column as a list of texts. */
export const texts = (row: Row, key: string): string[] => {
  const value = row[key];
  return Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];
};

/** A column as a list of numbers. */
export const numbers = (row: Row, key: string): number[] => {
  const value = row[key];
  return Array.isArray(value) ? value.filter((v): v is number => typeof v === 'number') : [];
};

/** A column as a map. */
export const map = (row: Row, key: string): Readonly<Record<string, Value>> => {
  const value = row[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, Value>)
    : {};
};

/** Properties that name a node, the best first; then come others that end so: `companyName`. */
const naming = ['name', 'title', 'label', 'id'];

/**
 * What people read on a node: its `name`, `title`, `label`, `id`, another property whose key ends in one of the first
 * two, its first text, or its first number, in that order; the first in the order of their keys.
 */
export function captionOf(properties: Readonly<Record<string, Value>>, otherwise: string): string {
  const all = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  const candidates = [
    ...naming.map((key) => properties[key]),
    ...all.filter(([key]) => /(name|title)$/i.test(key)).map(([, value]) => value),
    ...all.map(([, value]) => value),
  ];
  const isText = (value: Value | undefined): value is string =>
    typeof value === 'string' && value.trim() !== '';
  const count = all.map(([, value]) => value).find((value) => typeof value === 'number');
  return candidates.find(isText) ?? (count === undefined ? otherwise : `${otherwise} ${count}`);
}

/** Labels with the one that says what it is first. */
export function orderedLabels(labels: readonly string[]): string[] {
  const own = labels.filter((label) => (entityLabels as readonly string[]).includes(label));
  return [...own, ...labels.filter((label) => !own.includes(label)).sort()];
}

/** A node from columns `labels` and `properties`; its ref is its id. */
export function nodeOf(row: Row): Node {
  const properties = { ...map(row, 'properties') };
  const id = properties['id'];
  const ref = typeof id === 'string' ? id : '';
  return {
    ref,
    labels: orderedLabels(texts(row, 'labels')),
    caption: captionOf(properties, ref),
    properties,
  };
}

/** An edge from columns `from`, `to`, `type`, `properties`; its ref is its id. */
export function edgeOf(row: Row): Edge {
  const properties = { ...map(row, 'properties') };
  return {
    ref: typeof properties['id'] === 'string' ? properties['id'] : '',
    from: text(row, 'from'),
    to: text(row, 'to'),
    type: text(row, 'type'),
    properties,
  };
}
