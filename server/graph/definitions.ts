import type { Engine } from './engine';

const keys = [
  ['Article', 'id'],
  ['Sentence', 'id'],
  ['Entity', 'id'],
  ['Claim', 'id'],
  ['SavedView', 'id'],
  ['Decision', 'id'],
  ['Renaming', 'id'],
] as const;

/** The labels under which ids are unique: each node that Edgewise writes has exactly one of them. */
export const keyLabels: readonly string[] = keys.map(([label]) => label);

const lookups = [
  ['Article', 'origin'],
  ['Article', 'document'],
  ['Article', 'complete'],
  ['Claim', 'edge'],
  ['Claim', 'article'],
  ['Entity', 'name'],
  ['Entity', 'claims'],
] as const;

/**
 * The commands that make keys unique and lookups quick, each safe to repeat.
 * The embedded engine makes no index of a constraint (measured), so it gets both.
 */
export function definitions(engine: Engine['name']): string[] {
  const constraints = keys.map(
    ([label, key]) =>
      `CREATE CONSTRAINT ${label.toLowerCase()}_${key} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`,
  );
  const index = ([label, key]: readonly [string, string]): string =>
    `CREATE INDEX ${label.toLowerCase()}_${key}_lookup IF NOT EXISTS FOR (n:${label}) ON (n.${key})`;
  if (engine === 'embedded') return [...constraints, ...[...keys, ...lookups].map(index)];
  const fullText =
    'CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases] ' +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}";
  return [...constraints, ...lookups.map(index), fullText];
}
