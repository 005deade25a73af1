import { slug } from '../../../model/ids';
import type { SearchRequest, SearchResponse } from '../../../model/api/explore';
import type { Node } from '../../../model/api/graph';
import type { Engine } from '../engine';
import { nodeOf } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';

const folded = (name: string): string => slug(name).replaceAll('-', ' ');

/** Lucene's query for words, the last one as a prefix and, when long enough, near spellings of all. */
function lucene(words: readonly string[]): string {
  const last = words.length - 1;
  return words
    .map((word, i) =>
      i === last
        ? `(${word}* OR ${word}${word.length > 3 ? '~1' : ''})`
        : `${word}${word.length > 3 ? '~1' : ''}`,
    )
    .join(' AND ');
}

/** The name of a node that matches best, and how well: whole name, start of a name, start of a word; then by claims. */
function rate(node: Node, query: string): { matched: string; score: number } {
  const aliases = node.properties['aliases'];
  const names = [
    node.caption,
    ...(Array.isArray(aliases) ? aliases.filter((a): a is string => typeof a === 'string') : []),
  ];
  const rated = names.map((name) => {
    const plain = folded(name);
    const score =
      plain === query ? 3 : plain.startsWith(query) ? 2 : ` ${plain}`.includes(` ${query}`) ? 1 : 0.5;
    return { matched: name, score };
  });
  const best = rated.reduce((a, b) => (b.score > a.score ? b : a));
  const claims = Number(node.properties['claims'] ?? 0);
  return { ...best, score: best.score + claims / (claims + 100) };
}

/** Entities by name or alias, best first; a query without letters or digits finds nothing. */
export async function search(engine: Engine, request: SearchRequest, call?: Call): Promise<SearchResponse> {
  const query = folded(request.q);
  if (query === '') return { hits: [] };
  const params = { prefix: ` ${query}`, lucene: lucene(query.split(' ')), limit: request.limit * 4 };
  const rows = await engine.read(statement(engine, 'search', params), call);
  const hits = rows
    .map((row) => nodeOf(row))
    .filter((node) => request.label === undefined || node.labels.includes(request.label))
    .map((node) => ({ node, ...rate(node, query) }));
  return {
    hits: hits
      .sort((a, b) => b.score - a.score || (a.node.ref < b.node.ref ? -1 : 1))
      .slice(0, request.limit),
  };
}
