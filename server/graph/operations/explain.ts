import type { ExplainRequest, ExplainResponse, Operator, StatementProblem } from '../../../model/api/explain';
import { EdgewiseError, StatementError } from '../../../model/problem';
import type { ConsolePart, Engine, Statement } from '../engine';
import { positionAt } from '../guard/edits';
import { guarded, refusalOf, type Guarded } from '../guard/guard';
import { cypherTokens, parameterTokens } from '../guard/tokens';
import type { Call } from '../store';
import type { Limits } from './inform';

/** Errors that say something about the statement; all others say something about the store. */
const ofStatement: readonly string[] = ['bad-cypher', 'not-read-only', 'unsupported-here', 'query-memory'];

const refused = (engine: Engine, problem: StatementProblem): ExplainResponse => ({
  engine: engine.name,
  reads: false,
  problems: [problem],
  plan: null,
  totals: null,
});

/** From where to where an error reaches: the token that it names, or its place alone. */
function problemOf(error: EdgewiseError, cypher: string): StatementProblem {
  const from = error instanceof StatementError ? (error.position ?? null) : null;
  const token = from && cypherTokens(cypher).find(({ at }) => at === from.offset);
  return {
    severity: 'error',
    code: error.code,
    message: error.message,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    from,
    to: from && positionAt(cypher, from.offset + (token?.text.length ?? 1)),
  };
}

/** A parameter that is missing stands for null in a plan, and the statement cannot run without it. */
function missingProblems(cypher: string, { missing }: Guarded): StatementProblem[] {
  const places = parameterTokens(cypherTokens(cypher));
  return missing.map((name) => {
    const place = places.find((one) => one.name === name);
    return {
      severity: 'warning',
      code: 'advice',
      message: `The parameter $${name} has no value.`,
      from: place ? positionAt(cypher, place.at) : null,
      to: place ? positionAt(cypher, place.at + place.length) : null,
    };
  });
}

function advice(message: string, offset: number | null, cypher: string): StatementProblem {
  const from = offset === null ? null : positionAt(cypher, offset);
  const token = cypherTokens(cypher).find(({ at }) => at === offset);
  const to = from && positionAt(cypher, from.offset + (token?.text.length ?? 1));
  return { severity: 'warning', code: 'advice', message, from, to };
}

/** Neo4j plans a statement without its parameters, the embedded engine wants something for each. */
function plannable({ name }: Engine, { statement: { text, params }, missing }: Guarded): Statement {
  if (name === 'neo4j') return { text, params };
  return { text, params: { ...Object.fromEntries(missing.map((one) => [one, null])), ...params } };
}

/**
 * What a statement would do: its plan and what is wrong or slow about it. A wrong, writing or refused statement is
 * answered by its problem; rejects only where the store fails. With `profile` it is run within its deadline.
 */
export async function explain(
  engine: Engine,
  request: ExplainRequest,
  limits: Limits,
  call?: Call,
): Promise<ExplainResponse> {
  const { cypher } = request;
  const asked = refusalOf(() => guarded(request, engine.name, limits.maxRows));
  if (asked instanceof EdgewiseError) return refused(engine, problemOf(asked, cypher));
  const profile = (request.profile || asked.form === 'profile') && asked.missing.length === 0;
  try {
    const { plan, warnings, totals } = await engine.explain(plannable(engine, asked), profile, call);
    const problems = [
      ...missingProblems(cypher, asked),
      ...warnings.map(({ message, offset }) =>
        advice(message, offset === null ? null : asked.originOf(offset), cypher),
      ),
    ];
    return { engine: engine.name, reads: true, problems, plan, totals };
  } catch (error) {
    const placed = asked.placed(error);
    if (!(placed instanceof EdgewiseError) || !ofStatement.includes(placed.code)) throw placed;
    return refused(engine, problemOf(placed, cypher));
  }
}

/** The steps of a plan, each before those that feed it, as rows. */
function steps(operator: Operator, depth = 0): (readonly [number, Operator])[] {
  return [[depth, operator], ...operator.children.flatMap((child) => steps(child, depth + 1))];
}

/** The answer of EXPLAIN and PROFILE: a row a step, indented below the step that it feeds. */
export async function* planRows(
  engine: Engine,
  { form, statement }: Guarded,
  call?: Call,
): AsyncGenerator<ConsolePart> {
  const measured = form === 'profile';
  const { plan } = await engine.explain(statement, measured, call);
  const figures = measured ? ['rows', 'dbHits', 'ms'] : [];
  yield { kind: 'columns', columns: ['operator', 'details', 'estimatedRows', ...figures] };
  const rows = (plan ? steps(plan) : []).map(([depth, step]) => {
    const { operator, details, estimatedRows, rows, dbHits, ms } = step;
    const values = [`${'  '.repeat(depth)}${operator}`, details, estimatedRows];
    return { values: measured ? [...values, rows, dbHits, ms] : values, nodes: [], edges: [] };
  });
  if (rows.length > 0) yield { kind: 'rows', rows };
}
