import { Button, Menu, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { CallError } from '../../api/calls';
import { Failure } from '../../panels/failure';
import { PlanView } from '../plan/plan-view';
import type { Scene } from '../../state/scene';
import type { Desk } from '../use-desk';
import type { Run } from '../run/use-run';
import { GraphResult, type GraphTargets } from './graph-result';
import { JsonLines } from './lines';
import { copyRows, savable, saveRows } from './save';
import { Status } from './status';
import { Table } from './table';

const tabs = ['Graph', 'Table', 'JSON', 'Plan'] as const;

type Tab = (typeof tabs)[number];

interface Props extends GraphTargets {
  readonly desk: Desk;
  /** What is on the canvas: a graph is drawn in its style. */
  readonly main: Scene;
  /** Puts the caret at an offset of the statement. */
  readonly onPlace: (offset: number) => void;
}

/** What a statement came to: as a graph, a table or JSON; and how it is found. */
export function Results({ desk, main, onPlace, ...targets }: Props) {
  const { run, explained } = desk;
  const [tab, setTab] = useTab(explained?.number ?? 0, run.since);
  const choose = (chosen: Tab) => {
    setTab(chosen);
    if (chosen === 'Plan') desk.explain(false);
  };
  return (
    <div className="console-results">
      <div className="results-head">
        <SegmentedControl
          size="xs"
          aria-label="Show the answer as"
          value={tab}
          data={[...tabs]}
          onChange={(value) => choose(tabs.find((one) => one === value) ?? 'Table')}
        />
        <Status run={run} />
        <SaveMenu run={run} onAdd={tab === 'Graph' ? null : targets.onAdd} />
      </div>
      {tab === 'Plan' ? (
        <PlanView
          explained={explained}
          onExplain={desk.explain}
          onPlace={(offset) => onPlace((explained?.at ?? 0) + offset)}
        />
      ) : (
        <Answered {...{ tab, run, main }} onPlace={(offset) => onPlace(run.at + offset)} {...targets} />
      )}
    </div>
  );
}

/** The tab that was chosen; asking for a plan shows it, and a run shows its rows. */
function useTab(plans: number, since: number) {
  const [tab, setTab] = useState<Tab>('Table');
  const [seen, setSeen] = useState({ plans, since });
  if (seen.plans !== plans || seen.since !== since) {
    setSeen({ plans, since });
    if (seen.plans !== plans) setTab('Plan');
    else if (tab === 'Plan') setTab('Table');
  }
  return [tab, setTab] as const;
}

interface AnsweredProps extends GraphTargets {
  readonly tab: Tab;
  readonly main: Scene;
  readonly run: Run;
  readonly onPlace: (offset: number) => void;
}

function Answered({ run, onPlace, ...rest }: AnsweredProps) {
  const { answer, error } = run;
  return (
    <>
      {error && (
        <div className="results-failure">
          <Failure error={error} />
          <Place error={error} onPlace={onPlace} />
        </div>
      )}
      {error && answer.rows.length === 0 ? null : <Shown run={run} {...rest} />}
    </>
  );
}

/** Leads to where in the statement the store found the error. */
function Place({ error, onPlace }: { readonly error: Error; readonly onPlace: (offset: number) => void }) {
  const position = error instanceof CallError ? error.problem.position : undefined;
  if (!position) return null;
  return (
    <Button size="compact-xs" variant="light" color="red" onClick={() => onPlace(position.offset)}>
      Go to line {position.line}, column {position.column}
    </Button>
  );
}

function Shown({ tab, run, main, ...targets }: Omit<AnsweredProps, 'onPlace'>) {
  const { answer, phase } = run;
  if (answer.columns.length === 0)
    return (
      <Text size="sm" className="soft" p={16}>
        {phase === 'running'
          ? 'Waiting for the first row …'
          : 'Rows appear here. Examples has queries to begin with.'}
      </Text>
    );
  if (tab === 'Graph') return <GraphResult {...{ run, main }} {...targets} />;
  if (tab === 'JSON') return <JsonLines answer={answer} />;
  if (answer.rows.length === 0 && phase !== 'running')
    return (
      <Text size="sm" className="soft" p={16}>
        Nothing matches. Check names and directions, or loosen the WHERE.
      </Text>
    );
  return <Table key={answer.columns.join('\0')} answer={answer} onShow={targets.onShow} />;
}

interface SaveProps {
  readonly run: Run;
  /** Null where the graph is offered elsewhere. */
  readonly onAdd: GraphTargets['onAdd'] | null;
}

function SaveMenu({ run, onAdd }: SaveProps) {
  const [failed, setFailed] = useState(false);
  const { answer } = run;
  const copy = () => {
    void copyRows(answer).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <div className="results-actions">
      {failed && <span className="soft">The browser did not allow copying</span>}
      {onAdd && answer.nodes.length > 0 && (
        <Button size="compact-sm" variant="light" onClick={() => onAdd(answer)}>
          Add to canvas
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="compact-sm" variant="default" disabled={answer.rows.length === 0}>
            Save ▾
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {savable.map(({ format, words }) => (
            <Menu.Item key={format} onClick={() => saveRows(answer, format)}>
              As {words}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={copy}>Copy for a spreadsheet</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
