import type { DbSchema } from '@neo4j-cypher/language-support';
import type { WordArgument, Words } from '../../model/api/words';

const argument = ({ name, type, description }: WordArgument) => ({
  name,
  type,
  description,
  isDeprecated: false,
});

const procedure = ({
  name,
  signature,
  description,
  arguments: given,
  results,
}: Words['procedures'][number]) => ({
  name,
  signature,
  description,
  mode: 'READ' as const,
  worksOnSystem: false,
  argumentDescription: given.map(argument),
  returnDescription: results.map(argument),
  admin: false,
  option: { deprecated: false },
});

const callable = ({ arguments: given, result, ...rest }: Words['functions'][number]) => ({
  ...rest,
  isBuiltIn: true,
  argumentDescription: given.map(argument),
  returnDescription: result,
  isDeprecated: false,
});

const byName = <T extends { readonly name: string }>(all: readonly T[]): Record<string, T> =>
  Object.fromEntries(all.map((one) => [one.name, one]));

/** The same for every version of the language that the service tells apart. */
const inEveryVersion = <T>(registry: T) => ({ 'CYPHER 5': registry, 'CYPHER 25': registry });

/** What the language service may propose and knows to be there. `parameters` are those that the statement names. */
export function serviceWords(words: Words, parameters: readonly string[]): DbSchema {
  return {
    labels: words.labels.map(({ name }) => name),
    relationshipTypes: words.types.map(({ name }) => name),
    propertyKeys: words.properties,
    procedures: inEveryVersion(byName(words.procedures.map(procedure))),
    functions: inEveryVersion(byName(words.functions.map(callable))),
    // The panel asks for values: in the editor every name counts as filled in.
    parameters: Object.fromEntries(parameters.map((name) => [name, ''])),
  };
}
