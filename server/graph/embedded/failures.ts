import { EdgewiseError } from '../../../model/problem';
import { SentStatementError } from '../failures';
import { cypherTokens } from '../guard/tokens';
import { prefixOf, type Failure, type Greeting, type Request } from './protocol';

/** Why the process does not open its folder, with the way out. */
export function startFailure(
  { code, message }: Extract<Greeting, { ready: false }>,
  folder: string,
): EdgewiseError {
  if (code === 'locked') {
    return new EdgewiseError(
      'store-locked',
      `The data folder ${folder} is in use by another process.`,
      'Stop the other Edgewise, or give this one a folder of its own: EDGEWISE_DATA=<folder>',
    );
  }
  if (code === 'missing') {
    const platform = `${process.platform}-${process.arch}`;
    return new EdgewiseError(
      'store-missing',
      `The embedded store has no program for this platform (${platform}).`,
      'Install it: npm install --no-save @grafeo-db/js@0.6.0 --force. Or set NEO4J_URI to use a Neo4j.',
    );
  }
  return new EdgewiseError('store-unreachable', `The embedded store in ${folder} does not open: ${message}`);
}

/** What the engine says of a request, in our words. */
export function statementFailure(
  { code, message }: { readonly code: Failure; readonly message: string },
  request: Request,
): EdgewiseError {
  if (code === 'not-read-only') {
    return new EdgewiseError(
      'not-read-only',
      'This statement writes, and only reading is allowed here.',
      'Data comes in through: edgewise ingest',
    );
  }
  if (code === 'memory') {
    return new EdgewiseError(
      'query-memory',
      'The statement needed more memory than one statement may take (1 GiB), so it was stopped.',
      'Ask for less: add a LIMIT, or count instead of collecting.',
    );
  }
  const [first = message] = message.replace(/^Query error: (GRAFEO-\w+: )?/, '').split('\n');
  const said = first.replace(/^(syntax|semantic) error: (\[Cypher\] )?/, '');
  const prefix = prefixOf(request);
  const text = 'statement' in request ? prefix + request.statement.text : '';
  const place = placeOf(message, text);
  return new SentStatementError('bad-cypher', said, hintFor(first, message), place).before(prefix.length);
}

function hintFor(first: string, message: string): string | undefined {
  if (first.includes('Expected identifier'))
    return 'A word of Cypher that stands for a name must be quoted in the embedded store: n.`set`.';
  return /help: (.+)/.exec(message)?.[1];
}

/** The offset that the engine names by line and column (in characters), or that of the name it does not know. */
function placeOf(message: string, text: string): number | null {
  const [, line, column] = /--> query:(\d+):(\d+)/.exec(message) ?? [];
  if (line !== undefined && column !== undefined) {
    const lines = text.split('\n');
    const before = lines.slice(0, Number(line) - 1).reduce((sum, one) => sum + one.length + 1, 0);
    const characters = Array.from(lines[Number(line) - 1] ?? '').slice(0, Number(column) - 1);
    return before + characters.join('').length;
  }
  const [, name] = /(?:Undefined variable|Unknown function) '([^']+)'/.exec(message) ?? [];
  const token = cypherTokens(text).find((one) => one.text === name);
  return token?.at ?? null;
}
