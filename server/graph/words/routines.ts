import { z } from 'zod';
import type { WordArgument, Words } from '../../../model/api/words';
import type { Engine } from '../engine';
import { forbiddenFunction, procedures } from '../guard/routines';
import { statement } from '../statements';
import type { Call } from '../store';
import catalogue from './functions.json';

type Routines = Pick<Words, 'procedures' | 'functions'>;

/** `name: TYPE, other?: TYPE`, as the catalogue writes arguments. */
function argumentsOf(written: string): WordArgument[] {
  return written
    .split(', ')
    .filter((one) => one !== '')
    .map((one) => {
      const [name = '', type = 'ANY'] = one.split(': ');
      return { name: name.replace('?', ''), type, description: '', optional: name.endsWith('?') };
    });
}

const functions: Words['functions'] = catalogue.map((one) => ({
  name: one.name,
  signature: `${one.name}(${one.arguments}) :: ${one.result}`,
  description: one.description,
  category: one.category,
  aggregating: 'aggregating' in one,
  arguments: argumentsOf(one.arguments),
  result: one.result,
}));

/** What both stores have; each answers one column of names. */
const telling = (
  [
    ['db.labels', 'label', 'The labels of the graph.'],
    ['db.relationshipTypes', 'relationshipType', 'The relationship types of the graph.'],
    ['db.propertyKeys', 'propertyKey', 'The property keys of the graph.'],
  ] as const
).map(([name, column, description]) => ({
  name,
  signature: `${name}() :: (${column} :: STRING)`,
  description,
  arguments: [],
  results: [{ name: column, type: 'STRING', description: '', optional: false }],
}));

const told = z.array(
  z
    .object({ name: z.string(), type: z.string(), description: z.string(), default: z.unknown().optional() })
    .transform(({ name, type, description, default: value }) => ({
      name,
      type,
      description,
      optional: value !== undefined && value !== null,
    })),
);

const functionRow = z.object({
  name: z.string(),
  category: z.string(),
  description: z.string(),
  signature: z.string(),
  argumentDescription: told,
  returnDescription: z.string(),
  aggregating: z.boolean(),
});

const procedureRow = z.object({
  name: z.string(),
  description: z.string(),
  signature: z.string(),
  argumentDescription: told,
  returnDescription: told,
});

/** The first of those that differ in their arguments alone, the one that takes most of them. */
function widest<T extends { readonly name: string; readonly argumentDescription: readonly unknown[] }>(
  rows: readonly T[],
): T[] {
  const byName = new Map<string, T>();
  for (const row of rows) {
    const known = byName.get(row.name);
    if (!known || known.argumentDescription.length < row.argumentDescription.length)
      byName.set(row.name, row);
  }
  return [...byName.values()];
}

/** What a statement may call. Neo4j tells what it has; the embedded engine cannot, so a catalogue does. */
export async function routinesOf(engine: Engine, call?: Call): Promise<Routines> {
  if (engine.name === 'embedded') return { procedures: telling, functions };
  const names = [...procedures];
  const [functionRows, procedureRows] = await Promise.all([
    engine.read(statement(engine, 'functions'), call),
    engine.read(statement(engine, 'procedures', { names }), call),
  ]);
  return {
    procedures: z
      .array(procedureRow)
      .parse(procedureRows)
      .map(({ argumentDescription, returnDescription, ...row }) => ({
        ...row,
        arguments: argumentDescription,
        results: returnDescription,
      })),
    functions: widest(z.array(functionRow).parse(functionRows))
      .filter(({ name }) => !name.includes('.') || !forbiddenFunction(name))
      .map(({ argumentDescription, returnDescription, ...row }) => ({
        ...row,
        arguments: argumentDescription,
        result: returnDescription,
      })),
  };
}
