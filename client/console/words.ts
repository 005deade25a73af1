import type { DbSchema } from '@neo4j-cypher/language-support';
import { graphGuide } from '../../model/ontology/graph-guide';
import type { OpenGraph } from './open-graph';

/** The parts of our own graph that are no entities: their labels and relationships by name. */
const guideNames = (pattern: RegExp): string[] =>
  graphGuide.flatMap((part) => [...part.pattern.matchAll(pattern)].map((match) => match[1] ?? ''));

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** What the language service may propose and knows to be there. */
export function wordsOf({ schema, store: { own } }: OpenGraph, names: readonly string[]): DbSchema {
  const labels = schema.labels.map(({ label }) => label);
  const types = schema.types.map(({ type }) => type);
  const properties = own ? graphGuide.flatMap((part) => part.properties.map(({ name }) => name)) : [];
  return {
    labels: unique([...labels, ...(own ? guideNames(/\(\w*:(\w+)/g) : [])]),
    relationshipTypes: unique([...types, ...(own ? guideNames(/\[\w*:(\w+)/g) : [])]),
    propertyKeys: unique([...schema.properties, ...properties]),
    // The panel asks for values: in the editor every name counts as filled in.
    parameters: Object.fromEntries(names.map((name) => [name, ''])),
  };
}
