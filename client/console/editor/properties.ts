import type { Words } from '../../../model/api/words';
import { graphGuide, type PropertyGuide } from '../../../model/ontology/graph-guide';
import { entityLabels } from '../../../model/ontology/labels';

/** A property to propose; `type` is null and `words` empty where nobody says what it holds. */
export type KnownProperty = Omit<PropertyGuide, 'type'> & { readonly type: PropertyGuide['type'] | null };

/** What the nodes of a label and the relationships of a type have. */
export interface PropertyBook {
  readonly labels: ReadonlyMap<string, readonly KnownProperty[]>;
  readonly types: ReadonlyMap<string, readonly KnownProperty[]>;
  /** What edges between entities have, whatever their type. */
  readonly edges: readonly KnownProperty[];
}

export const noBook: PropertyBook = { labels: new Map(), types: new Map(), edges: [] };

/** The properties of Edgewise's own graph. */
export function ownBook(): PropertyBook {
  const labels = new Map<string, readonly KnownProperty[]>();
  const types = new Map<string, readonly KnownProperty[]>();
  let edges: readonly KnownProperty[] = [];
  for (const { pattern, properties } of graphGuide) {
    const type = /\[:(\w+)\]/.exec(pattern)?.[1];
    const label = /^\(:(\w+)\)$/.exec(pattern)?.[1];
    if (type !== undefined) types.set(type, properties);
    else if (label === undefined) edges = properties;
    else
      for (const name of label === 'Entity' ? ['Entity', ...entityLabels] : [label])
        labels.set(name, properties);
  }
  return { labels, types, edges };
}

/** The properties of any other graph, as far as its own words tell. */
export function foundBook({ labels, types }: Pick<Words, 'labels' | 'types'>): PropertyBook {
  const found = (all: Words['labels']) =>
    new Map(
      all.map(({ name, properties }) => [
        name,
        properties.map((key) => ({ name: key, type: null, words: '' })),
      ]),
    );
  return { labels: found(labels), types: found(types), edges: [] };
}

const unquoted = (name: string): string => name.replace(/^`|`$/g, '');

/**
 * What may follow the dot of "name." at the end of a text: looked up where the statement binds the name, as in
 * `(name:Label` or `[name:TYPE|OTHER`. Null where that cannot be told.
 */
export function propertiesAt(
  text: string,
  whole: string,
  book: PropertyBook,
): readonly KnownProperty[] | null {
  const name = /([\p{L}_][\p{L}\p{N}_]*)\.[\p{L}\p{N}_]*$/u.exec(text)?.[1];
  if (name === undefined) return null;
  const bound = new RegExp(
    `([(\\[])\\s*${name}\\s*(?::\\s*([\\w\`|&:! ]+?))?\\s*[)\\]{*]|([(\\[])\\s*${name}\\s*$`,
    'u',
  ).exec(whole);
  if (!bound) return null;
  const names = (bound[2] ?? '')
    .split(/[|&:! ]+/)
    .filter(Boolean)
    .map(unquoted);
  const from = bound[1] === '[' ? book.types : book.labels;
  const found = names.flatMap((one) => from.get(one) ?? (bound[1] === '[' ? book.edges : []));
  const all = names.length === 0 && bound[1] === '[' ? book.edges : found;
  return all.length === 0 ? null : [...new Map(all.map((one) => [one.name, one])).values()];
}
