import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { relationshipTypeNames } from '../../model/ontology/relationship-types';
import { projectRoot } from '../root';
import type { Engine, Params, Statement } from './engine';

const texts = new Map<string, string>();

/** The text of cypher/<name>.cypher without its comment; `<name>.<engine>.cypher` wins where it exists. */
function textOf(name: string, engine: Engine['name']): string {
  const key = `${name}.${engine}`;
  let text = texts.get(key);
  if (text === undefined) {
    const folder = join(projectRoot(), 'cypher');
    const own = join(folder, `${key}.cypher`);
    const file = existsSync(own) ? own : join(folder, `${name}.cypher`);
    text = readFileSync(file, 'utf8')
      .replace(/^\/\/.*\n/gm, '')
      .trim();
    texts.set(key, text);
  }
  return text;
}

const allTypes = relationshipTypeNames.join('|');

/** What may stand for a placeholder: names that the ontology or a count gives, or quoted ones, never text from outside. */
const safeName = /^[A-Za-z_][A-Za-z0-9_]*(\|[A-Za-z_][A-Za-z0-9_]*)*$|^\d+$|^`(?:[^`\\]|``)+`$/;

/**
 * A label or type of another graph as Cypher takes any name. Null for one with a backslash: Neo4j would read it as the
 * beginning of an escape, be it quoted or not.
 */
export function quoted(name: string): string | null {
  return name === '' || name.includes('\\') ? null : `\`${name.replaceAll('`', '``')}\``;
}

/**
 * A statement of cypher/ for an engine. `__TYPES__` stands for all edge types unless `names` says otherwise;
 * other placeholders are filled from `names`. Throws a RangeError for a name that could not be one.
 */
export function statement(
  engine: Pick<Engine, 'name'>,
  name: string,
  params: Params = {},
  names: Readonly<Record<string, string | number>> = {},
): Statement {
  const text = textOf(name, engine.name).replace(/__([A-Z]+)__/g, (whole, key: string) => {
    const filled = String(names[key] ?? (key === 'TYPES' ? allTypes : whole));
    if (!safeName.test(filled) || filled === whole)
      throw new RangeError(`cypher/${name}: "${filled}" cannot stand for ${whole}`);
    return filled;
  });
  return { text, params };
}
