import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import type { ConsoleLimits, ConsoleRow, Explanation, Statement } from '../engine';
import { jsonSize } from '../json-size';
import { planOf, profileOf } from './plan';
import { prefixOf, type ConsoleResult, type Request } from './protocol';
import { consoleRow } from './values';

export class ReadOnlyError extends Error {}

/** Runs a user's statement and takes back whatever it may have written. */
async function takenBack<T>(
  db: GrafeoDB,
  { text, params }: Statement,
  use: (result: QueryResult) => T,
): Promise<T> {
  const transaction = db.beginTransaction();
  try {
    const result = await transaction.executeCypher(text, params);
    if (Object.values(result.counters).some((count) => Number(count) > 0))
      throw new ReadOnlyError('The statement writes.');
    return use(result);
  } finally {
    transaction.rollback();
  }
}

/** The rows of a user's statement, to one more than the limits allow. */
export function consoleResult(
  db: GrafeoDB,
  statement: Statement,
  { maxRows, maxBytes }: ConsoleLimits,
): Promise<ConsoleResult> {
  return takenBack(db, statement, (result) => {
    const { columns, length } = result;
    const rows: ConsoleRow[] = [];
    for (let i = 0, bytes = 0; i < length && i <= maxRows && bytes <= maxBytes; i++) {
      const record = result.get(i);
      const row = consoleRow(columns.map((column) => record[column]));
      rows.push(row);
      bytes += jsonSize(row.values);
    }
    return { columns, rows };
  });
}

/** What the engine would do; with `profile` it does it, and tells what each step took. */
export async function explanationOf(
  db: GrafeoDB,
  request: Extract<Request, { kind: 'explain' }>,
): Promise<Explanation> {
  const { params } = request.statement;
  const text = prefixOf(request) + request.statement.text;
  if (!request.profile) {
    const plan = (await db.executeCypher(text, params)).scalar();
    return { plan: typeof plan === 'string' ? planOf(plan) : null, warnings: [], totals: null };
  }
  return takenBack(db, { text, params }, ({ profile }) => {
    const plan = profile ? profileOf(profile) : null;
    const ms = Math.round(profile?.totalTimeMs ?? 0);
    return { plan, warnings: [], totals: { rows: plan?.rows ?? 0, dbHits: null, ms } };
  });
}
