import type { SearchRequest, SearchResponse } from '../../../model/api/explore';
import type { Value } from '../../../model/api/graph';
import type { Engine, Row } from '../engine';
import { nameWords } from '../names/fold';
import { NameIndex } from '../names/name-index';
import type { Named } from '../names/ranking';
import type { Remembered } from '../remembered';
import { captionOf, number, text, texts } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';
import { elementRef } from './elements';
import { readElements } from './read';

/** Nodes whose names are kept, at most: nothing is written to such a graph, so no index can be made in it. */
const MOST_NODES = 100_000;
/** Texts longer than this, in characters, are no names; beside its caption a node is found by so many others. */
const LONGEST = 120;
const OTHERS = 6;

function namedOf(row: Row): Named {
  const pairs = (Array.isArray(row['texts']) ? row['texts'] : []) as readonly (readonly [string, Value])[];
  const labels = texts(row, 'labels');
  const caption = captionOf(Object.fromEntries(pairs), labels[0] ?? 'Node');
  const others = pairs.flatMap(([, value]) =>
    typeof value === 'string' && value !== caption ? [value] : [],
  );
  return {
    ref: elementRef(text(row, 'ref')),
    labels,
    names: [caption, ...others.slice(0, OTHERS)],
    weight: number(row, 'weight'),
  };
}

/** The names of a graph that Edgewise did not write: the short texts of its nodes, the first 100,000 of them. */
export async function readForeignNames(engine: Engine, call?: Call): Promise<NameIndex> {
  const asked = statement(engine, 'foreign-names', { most: MOST_NODES, longest: LONGEST });
  return new NameIndex((await engine.read(asked, call)).map(namedOf));
}

/** Nodes by any short text of theirs, best first. */
export async function foreignSearch(
  engine: Engine,
  names: Remembered<NameIndex>,
  { q, limit, label }: SearchRequest,
  call?: Call,
): Promise<SearchResponse> {
  const typed = nameWords(q);
  if (typed.length === 0) return { hits: [] };
  const ranked = (await names.get()).search(typed, limit, label);
  const nodes = await readElements(
    engine,
    ranked.map(({ ref }) => ref),
    call,
  );
  return {
    hits: ranked.flatMap(({ ref, matched, score }) => {
      const found = nodes.get(ref);
      return found ? [{ node: found.node, matched, score }] : [];
    }),
  };
}
