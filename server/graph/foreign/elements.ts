import type { Edge, Node, Value } from '../../../model/api/graph';
import type { Row } from '../engine';
import { captionOf, map, text, texts } from '../rows';

/** How refs begin that are the engine's own ids: of nodes and edges that Edgewise did not write. */
const PREFIX = 'element:';

export const isElementRef = (ref: string): boolean => ref.startsWith(PREFIX);
export const elementRef = (element: string): string => `${PREFIX}${element}`;
export const elementOf = (ref: string): string => (isElementRef(ref) ? ref.slice(PREFIX.length) : ref);

/** A list longer than this is told by its length: nobody reads an embedding. */
const LONGEST_LIST = 100;

const brief = (value: Value): Value =>
  Array.isArray(value) && value.length > LONGEST_LIST ? `${value.length} values` : value;

const briefly = (row: Row): Record<string, Value> =>
  Object.fromEntries(Object.entries(map(row, 'properties')).map(([key, value]) => [key, brief(value)]));

/** A node from columns `ref` (element id), `labels` and `properties`. */
export function nodeOfElement(row: Row): Node {
  const properties = briefly(row);
  const labels = texts(row, 'labels');
  return {
    ref: elementRef(text(row, 'ref')),
    labels,
    caption: captionOf(properties, labels[0] ?? 'Node'),
    properties,
  };
}

/** An edge from columns `ref`, `from`, `to` (element ids), `type` and `properties`. */
export function edgeOfElement(row: Row): Edge {
  return {
    ref: elementRef(text(row, 'ref')),
    from: elementRef(text(row, 'from')),
    to: elementRef(text(row, 'to')),
    type: text(row, 'type'),
    properties: briefly(row),
  };
}
