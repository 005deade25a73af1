import type { Value } from '../../../model/api/graph';

export type Fields = Readonly<Record<string, Value>>;

/** What a value is to the eye. Nodes and edges come as maps of their labels or type and their properties. */
export type Shown =
  | { readonly is: 'null' | 'nested' | 'text' | 'number' | 'boolean'; readonly text: string }
  | { readonly is: 'node'; readonly text: string; readonly label: string }
  | { readonly is: 'edge'; readonly text: string };

export const isMap = (value: Value | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name people know a node by, as on the canvas: its name, title, label, id or first text. */
function captionOf(properties: Fields): string {
  const { name, title, label, id } = properties;
  const found = [name, title, label, id, ...Object.values(properties)].find(
    (value) => typeof value === 'string' && value !== '',
  );
  return typeof found === 'string' ? found : 'unnamed';
}

/** The label that says what a node is; "Entity" is on all of ours. */
const labelIn = (labels: readonly Value[]): string => {
  const names = labels.filter((one): one is string => typeof one === 'string');
  return names.find((name) => name !== 'Entity') ?? names[0] ?? 'Node';
};

const isNode = ({ labels, properties }: Fields): boolean => Array.isArray(labels) && isMap(properties);
const isEdge = ({ type, properties }: Fields): boolean => typeof type === 'string' && isMap(properties);

/** "(Shinzo Abe)-[MEETS]-(Vladimir Putin)" */
function pathText({ nodes, edges }: Fields): string | null {
  if (!Array.isArray(nodes) || !Array.isArray(edges) || nodes.length !== edges.length + 1) return null;
  const parts = nodes.flatMap((node: Value, i) => [node, edges[i] as Value | undefined]);
  const shown = parts.filter((part) => part !== undefined).map((part) => show(part));
  if (!shown.every(({ is }, i) => is === (i % 2 === 0 ? 'node' : 'edge'))) return null;
  return shown.map(({ is, text }) => (is === 'node' ? `(${text})` : `-[${text}]-`)).join('');
}

/** A value in one line. */
export function show(value: Value): Shown {
  if (value === null) return { is: 'null', text: 'null' };
  if (typeof value === 'string') return { is: 'text', text: value };
  if (typeof value === 'number') return { is: 'number', text: String(value) };
  if (typeof value === 'boolean') return { is: 'boolean', text: String(value) };
  if (isMap(value)) {
    const { labels, type, properties } = value;
    if (isNode(value) && isMap(properties))
      return { is: 'node', text: captionOf(properties), label: labelIn(labels as readonly Value[]) };
    if (isEdge(value) && typeof type === 'string') return { is: 'edge', text: type };
    const path = pathText(value);
    if (path !== null) return { is: 'nested', text: path };
  }
  return { is: 'nested', text: JSON.stringify(value) };
}
