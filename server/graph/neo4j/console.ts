import type { ResultSummary, Session } from 'neo4j-driver';
import type { ConsoleLimits, Explanation, Statement } from '../engine';
import type { Limit } from '../failures';
import { ArrivingRows } from './arriving-rows';
import { notReadOnly, PrefixedError } from './failures';
import { dbHitsOf, hasOperator, operatorTree } from './plan';
import { toDriver } from './values';

/** A session in which a statement runs until its limit. */
export interface Running {
  readonly session: Session;
  readonly limit: Limit;
  readonly timeout: number;
  /** Closes the session, which stops what runs in it. Safe to repeat. */
  readonly stop: () => void;
}

/** A line of its own, so that columns in what Neo4j says of the statement are those of the statement. */
const EXPLAIN = 'EXPLAIN\n';
const PROFILE = 'PROFILE\n';

const paramsOf = ({ params }: Statement) => toDriver(params) as Record<string, unknown>;

async function planOf(statement: Statement, { session, limit, timeout }: Running): Promise<ResultSummary> {
  const asked = session.run(EXPLAIN + statement.text, paramsOf(statement), { timeout });
  try {
    const { summary } = await limit.race(Promise.resolve(asked));
    return summary;
  } catch (error) {
    throw new PrefixedError(EXPLAIN.length, error);
  }
}

/** Procedures that fetch files are of type "r" to Neo4j, so the plan is searched for them. */
const onlyReads = ({ queryType, plan }: ResultSummary): boolean =>
  queryType === 'r' && !hasOperator(plan, 'LoadCSV');

/** @throws EdgewiseError `not-read-only` where Neo4j itself would not call it reading */
export async function assertReads(statement: Statement, running: Running): Promise<void> {
  if (!onlyReads(await planOf(statement, running))) throw notReadOnly();
}

/** Begins an answer within its limits. */
export function begin(statement: Statement, limits: ConsoleLimits, running: Running): ArrivingRows {
  const { session, timeout, stop } = running;
  return new ArrivingRows(session.run(statement.text, paramsOf(statement), { timeout }), limits, stop);
}

/** Runs a reading statement to its end, throwing its rows away as they come, and tells what each step did. */
async function profile(statement: Statement, running: Running): Promise<Explanation> {
  const started = performance.now();
  const { session, limit, timeout } = running;
  const result = session.run(PROFILE + statement.text, paramsOf(statement), { timeout });
  const records = result[Symbol.asyncIterator]();
  for (let rows = 0; ; rows++) {
    const next = await limit.race(records.next());
    if (!next.done) continue;
    const summary = next.value;
    const plan = summary.profile ? operatorTree(summary.profile) : null;
    const ms = Math.round(performance.now() - started);
    const dbHits = plan ? dbHitsOf(plan) : null;
    return { plan, warnings: warningsOf(summary, PROFILE), totals: { rows, dbHits, ms } };
  }
}

/**
 * What Neo4j would do, or with `measured` did.
 * @throws EdgewiseError `not-read-only` where that is not reading
 */
export async function explain(
  statement: Statement,
  measured: boolean,
  running: Running,
): Promise<Explanation> {
  const summary = await planOf(statement, running);
  if (!onlyReads(summary)) throw notReadOnly();
  if (measured) return profile(statement, running);
  const plan = summary.plan ? operatorTree(summary.plan) : null;
  return { plan, warnings: warningsOf(summary, EXPLAIN), totals: null };
}

/** What Neo4j advises on a statement, in its words. */
function warningsOf({ notifications }: ResultSummary, prefix: string): Explanation['warnings'] {
  return notifications
    .filter(({ code }) => !code.endsWith('ParameterNotProvided')) // the guard tells of those, on every engine
    .map(({ description, position }) => ({
      message: description,
      offset: 'offset' in position ? position.offset - prefix.length : null,
    }));
}
