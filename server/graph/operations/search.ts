import type { SearchRequest, SearchResponse } from '../../../model/api/explore';
import type { Engine, Row } from '../engine';
import { nameWords } from '../names/fold';
import { NameIndex } from '../names/name-index';
import { forgiven } from '../names/nearness';
import { rank, type Named, type RankedHit } from '../names/ranking';
import { number, text, texts } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';
import { readNodes } from './nodes';

/** How the best nodes for typed words are found. */
export type FindNames = (
  typed: readonly string[],
  request: SearchRequest,
  call?: Call,
) => Promise<readonly RankedHit[]>;

/** What the full-text index may answer at most, of which the best known `RATED` are rated. */
const ANSWERED = 20_000;
const RATED = 200;

const namedOf = (row: Row): Named => ({
  ref: text(row, 'ref'),
  labels: texts(row, 'labels'),
  names: [text(row, 'name'), ...texts(row, 'aliases')],
  weight: number(row, 'weight'),
});

/** Lucene's query: every word as a beginning or, where slips are forgiven, in near spellings too. */
const lucene = (typed: readonly string[], forgiving: boolean): string =>
  typed
    .map((word) => (forgiving && forgiven(word.length) > 0 ? `(${word}* OR ${word}~2)` : `${word}*`))
    .join(' AND ');

/** Finds names by Neo4j's full-text index. */
export const findByFullText =
  (engine: Engine): FindNames =>
  async (typed, { label = null, limit }, call) => {
    const asked = { whole: typed.join(' '), label, most: ANSWERED, limit: RATED };
    const find = async (forgiving: boolean): Promise<RankedHit[]> => {
      const rows = await engine.read(
        statement(engine, 'search', { ...asked, lucene: lucene(typed, forgiving) }),
        call,
      );
      return rank(typed, rows.map(namedOf), limit);
    };
    const spelled = await find(false);
    return spelled.length > 0 ? spelled : find(true);
  };

/** All names of an Edgewise graph. */
export async function readNames(engine: Engine, call?: Call): Promise<NameIndex> {
  return new NameIndex((await engine.read(statement(engine, 'names'), call)).map(namedOf));
}

/** Nodes by name or alias, best first; a query without letters or digits finds nothing. */
export async function search(
  engine: Engine,
  find: FindNames,
  request: SearchRequest,
  call?: Call,
): Promise<SearchResponse> {
  const typed = nameWords(request.q);
  if (typed.length === 0) return { hits: [] };
  const ranked = await find(typed, request, call);
  const nodes = await readNodes(
    engine,
    ranked.map(({ ref }) => ref),
    call,
  );
  return {
    hits: ranked.flatMap(({ ref, matched, score }) => {
      const node = nodes.get(ref);
      return node ? [{ node, matched, score }] : [];
    }),
  };
}
