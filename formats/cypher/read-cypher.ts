import type { Value } from '../../model/api/graph';
import { Collector } from '../collect';
import type { GraphRead } from '../graph';
import { besideOnes } from '../json/reserved';
import { placeOf } from '../wrong';
import { ClauseRunner } from './run-clauses';
import { parseClause } from './parse-script';
import type { Clause } from './syntax';
import { TokenStream } from './token-stream';
import { tokensOf, type Token } from './tokens';
import { HEAD, ownEdgeNames, ownNodeNames } from './write-cypher';

/** Words that make a clause change something. */
const writing = new Set(['CREATE', 'MERGE', 'SET', 'DELETE', 'REMOVE', 'FOREACH', 'CALL', 'LOAD', 'DROP']);
/** Clauses that only look, where nothing that writes follows them. */
const looking = new Set(['RETURN', 'WITH', 'MATCH', 'OPTIONAL', 'SHOW', 'USE', 'PROFILE', 'EXPLAIN']);

const isWord = ({ kind, value }: Token, words: ReadonlySet<string>): boolean =>
  kind === 'name' && words.has(value.toUpperCase());

/** The statements of a script, each ended by a semicolon or by the end. */
function statementsOf(text: string): Token[][] {
  const statements: Token[][] = [[]];
  for (const token of tokensOf(text)) {
    if (token.kind === 'end') break;
    if (token.kind === 'mark' && token.value === ';') statements.push([]);
    else statements.at(-1)?.push(token);
  }
  return statements.filter((statement) => statement.length > 0);
}

/** CREATE and DROP of an index or a constraint: about the store, not about the graph. */
function isSchema([first, second, third]: readonly Token[]): boolean {
  const about = new Set(['INDEX', 'CONSTRAINT', 'RANGE', 'TEXT', 'POINT', 'LOOKUP', 'FULLTEXT', 'VECTOR']);
  const starts = first !== undefined && isWord(first, new Set(['CREATE', 'DROP']));
  const unique = second !== undefined && isWord(second, new Set(['UNIQUE', 'OR'])) && third !== undefined;
  return starts && ((second !== undefined && isWord(second, about)) || unique);
}

class ScriptReader {
  readonly #text: string;
  readonly #collected = new Collector();
  readonly #runner: ClauseRunner;

  constructor(text: string) {
    this.#text = text;
    this.#runner = new ClauseRunner(new TokenStream(text, []));
  }

  read(): GraphRead {
    for (const statement of statementsOf(this.#text)) this.#statement(statement);
    const own = this.#text.startsWith(HEAD);
    const { nodes, edges } = this.#runner.drafts;
    const ids = nodes.map(
      ({ properties, number }) => (own ? text(properties.get('ref')) : '') || `n${number}`,
    );
    const place = placeOf(this.#text, 0);
    nodes.forEach(({ labels, properties }, i) => {
      const all = Object.fromEntries(properties);
      const caption = own ? text(all['caption']) : captionIn(properties);
      const properly = own ? besideOnes(ownNodeNames, all) : all;
      this.#collected.node({ id: ids[i] ?? '', labels: [...labels], caption, properties: properly }, place);
    });
    for (const { from, to, type, properties } of edges) {
      const all = Object.fromEntries(properties);
      this.#collected.edge(
        {
          id: (own && text(all['ref'])) || null,
          from: ids[from.number] ?? '',
          to: ids[to.number] ?? '',
          type,
          directed: true,
          properties: own ? besideOnes(ownEdgeNames, all) : all,
        },
        place,
      );
    }
    return this.#collected.read();
  }

  #statement(statement: readonly Token[]): void {
    if (isSchema(statement)) {
      this.#collected.drop('an index or a constraint');
      return;
    }
    if (!statement.some((token) => isWord(token, writing))) {
      this.#collected.drop('a statement that only looks at the graph');
      return;
    }
    const tokens = new TokenStream(this.#text, statement);
    const clauses: Clause[] = [];
    for (let at = tokens.peek(); at.kind !== 'end'; at = tokens.peek()) {
      const rest = statement.slice(statement.indexOf(at));
      const looks = isWord(at, looking) && !rest.some((token) => isWord(token, writing));
      if (looks) {
        this.#collected.drop('what a statement returns');
        break;
      }
      clauses.push(parseClause(tokens));
    }
    this.#runner.run(clauses);
  }
}

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

/** What people read on a node: its name, title or label. */
function captionIn(properties: ReadonlyMap<string, Value>): string {
  return (
    ['name', 'title', 'label'].map((key) => text(properties.get(key))).find((found) => found !== '') ?? ''
  );
}

/**
 * Reads the graph that a script of CREATE, MERGE, MATCH of nodes, UNWIND and SET with plain values makes, without
 * running it anywhere. What only looks at the graph is left out and told.
 * @throws EdgewiseError with line and column at anything else
 */
export function readCypher(given: string): GraphRead {
  return new ScriptReader(given).read();
}
