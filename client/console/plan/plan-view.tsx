import { Alert, Button, Text } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import type { ExplainResponse, Operator } from '../../../model/api/explain';
import { fetchPlan } from '../../api/plan';
import { Failure } from '../../panels/failure';
import { Waiting } from '../../panels/waiting';
import { readableMs, rowsInWords } from '../run/answer';
import type { Explained } from '../use-desk';
import './plan.css';
import { figure, sharesOf, stepsOf, warningsOf } from './plan-words';

interface Props {
  readonly explained: Explained | null;
  readonly onExplain: (profile: boolean) => void;
  /** Puts the caret at an offset of the statement. */
  readonly onPlace: (offset: number) => void;
}

/** How the store means to answer the statement, and with what each step cost once it was measured. */
export function PlanView({ explained, onExplain, onPlace }: Props) {
  const { data, error, isFetching } = useQuery({
    queryKey: ['plan', explained],
    queryFn: explained
      ? ({ signal }) => fetchPlan({ ...explained.asked, profile: explained.profile }, signal)
      : skipToken,
  });
  if (error) return <Failure error={error} onRetry={() => onExplain(false)} />;
  if (!data) return <Waiting />;
  const { plan, totals } = data;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that a keyboard can scroll it
    <div className="plan" role="region" aria-label="Plan" tabIndex={0}>
      <div className="plan-head">
        <Button size="compact-sm" variant="default" loading={isFetching} onClick={() => onExplain(true)}>
          Measure
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onExplain(false)}>
          Explain again
        </Button>
        <Text size="sm" className="soft nums" role="status">
          {totals ? measured(totals) : 'Measuring runs the statement and counts what each step does.'}
        </Text>
      </div>
      <Told told={data} onPlace={onPlace} />
      {plan && <Steps plan={plan} />}
    </div>
  );
}

/** "12 rows, 1,234 db hits in 8 ms" */
const measured = ({ rows, dbHits, ms }: NonNullable<ExplainResponse['totals']>): string =>
  `${rowsInWords(rows)}${dbHits === null ? '' : `, ${figure(dbHits)} db hits`} in ${readableMs(ms)}`;

/** What is wrong with the statement, and what may make it slow. */
function Told({
  told: { problems, plan },
  onPlace,
}: Pick<Props, 'onPlace'> & { readonly told: ExplainResponse }) {
  const slow = plan ? warningsOf(plan) : [];
  return (
    <>
      {problems.map(({ severity, message, hint, from }) => (
        <Alert key={message} color={severity === 'error' ? 'red' : 'yellow'} variant="light" title={message}>
          {hint}
          {from && (
            <Button size="compact-xs" variant="subtle" onClick={() => onPlace(from.offset)}>
              Go to line {from.line}, column {from.column}
            </Button>
          )}
        </Alert>
      ))}
      {slow.map((words) => (
        <Alert key={words} color="yellow" variant="light">
          {words}
        </Alert>
      ))}
    </>
  );
}

function Steps({ plan }: { readonly plan: Operator }) {
  const steps = stepsOf(plan);
  const shares = sharesOf(steps);
  return (
    <table className="plan-steps">
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">Of</th>
          <th scope="col" className="right">
            Estimated
          </th>
          <th scope="col" className="right">
            Rows
          </th>
          <th scope="col" className="right">
            DB hits
          </th>
          <th scope="col" className="right">
            ms
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ step, depth }, i) => (
          <tr key={i} style={{ ['--share' as string]: `${(shares?.[i] ?? 0) * 100}%` }}>
            <th scope="row" style={{ paddingLeft: 12 + depth * 14 }}>
              {step.operator}
            </th>
            <td>
              <code>{step.details}</code>
            </td>
            <td className="right nums">{figure(step.estimatedRows)}</td>
            <td className="right nums">{figure(step.rows)}</td>
            <td className="right nums">{figure(step.dbHits)}</td>
            <td className="right nums">{figure(step.ms)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
