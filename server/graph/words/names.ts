import type { Words } from '../../../model/api/words';
import type { Engine, Row } from '../engine';
import { text, texts } from '../rows';
import { quoted, statement } from '../statements';
import type { Call } from '../store';

/** Labels, and types, whose properties are looked up at most; a graph with more has them made by a program. */
const MOST = 200;

type Names = Pick<Words, 'labels' | 'types' | 'patterns' | 'properties'>;

const distinct = (all: readonly string[]): string[] => [...new Set(all)].sort();

/** The rows of a statement of cypher/ for each name, one after the other: a hundred at once would be in others' way. */
async function sampled(
  engine: Engine,
  file: string,
  names: readonly string[],
  call?: Call,
): Promise<Map<string, readonly Row[]>> {
  const rows = new Map<string, readonly Row[]>();
  for (const name of names.slice(0, MOST)) {
    const quote = quoted(name);
    if (quote !== null) rows.set(name, await engine.read(statement(engine, file, {}, { NAME: quote }), call));
  }
  return rows;
}

/** Every label, relationship type and property key, with what belongs together as far as samples tell. */
export async function namesOf(engine: Engine, call?: Call): Promise<Names> {
  const rows = await engine.read(statement(engine, 'foreign-names-of'), call);
  const named = (kind: string): string[] =>
    distinct(rows.filter((row) => row['kind'] === kind).map((row) => text(row, 'name')));
  const [labels, types] = [named('label'), named('type')];
  const nodes = await sampled(engine, 'words-of-label', labels, call);
  const edges = await sampled(engine, 'words-of-type', types, call);
  return {
    labels: labels.map((name) => ({
      name,
      properties: distinct((nodes.get(name) ?? []).map((row) => text(row, 'key'))),
    })),
    types: types.map((name) => ({
      name,
      properties: distinct((edges.get(name) ?? []).flatMap((row) => texts(row, 'keys'))),
    })),
    patterns: [...edges].flatMap(([type, found]) => patternsOf(type, found)),
    properties: named('property'),
  };
}

function patternsOf(type: string, rows: readonly Row[]): Words['patterns'] {
  const ends = rows.flatMap((row) =>
    texts(row, 'from').flatMap((from) => texts(row, 'to').map((to) => JSON.stringify([from, to]))),
  );
  return distinct(ends).map((pair) => {
    const [from = '', to = ''] = JSON.parse(pair) as string[];
    return { from, type, to };
  });
}
