import { Button, Group, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { counted } from '../../panels/dates';
import { ShapeMark } from '../../panels/shape-mark';
import { labelOf } from '../../../model/scene';
import { Failure } from '../../panels/failure';
import { MOST } from '../../state/drawn';
import type { Scene } from '../../state/scene';
import type { Answer } from '../run/answer';
import type { Run } from '../run/use-run';
import { AnswerDrawing } from './answer-drawing';
import type { Found, Pointed } from './find-shown';

export interface GraphTargets {
  readonly onAdd: (graph: Found) => void;
  readonly onAlone: (graph: Found) => void;
  /** Brings a node or edge onto the canvas and selects it. */
  readonly onShow: (pointed: Pointed) => void;
}

/** What of an answer can be drawn: edges only with both of their ends. */
export function drawable({ nodes, edges }: Answer): Found & { readonly loose: number } {
  const refs = new Set(nodes.map(({ ref }) => ref));
  const whole = edges.filter(({ from, to }) => refs.has(from) && refs.has(to));
  return { nodes, edges: whole, loose: edges.length - whole.length };
}

/** How many there are of each name, the most first. */
function tally(names: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

interface Props extends GraphTargets {
  readonly run: Run;
  readonly main: Scene;
}

/** The graph that an answer holds, drawn by itself, and where it may go. */
export function GraphResult({ run: { answer, phase, since }, main, ...targets }: Props) {
  const found = useMemo(() => drawable(answer), [answer]);
  const [failure, setFailure] = useState<Error | null>(null);
  if (found.nodes.length === 0)
    return (
      <Text size="sm" className="soft" p={16}>
        {found.loose > 0
          ? 'The edges of this answer come without their ends. Return the nodes too: RETURN a, r, b.'
          : 'No nodes in this answer. Return them whole to draw them: RETURN a, r, b.'}
      </Text>
    );
  return (
    <div className="graph-result">
      <GraphHead found={found} {...targets} />
      {failure && <Failure error={failure} />}
      {phase === 'running' ? (
        <Text size="sm" className="soft" p={16}>
          It is drawn once all rows are here.
        </Text>
      ) : (
        <AnswerDrawing key={since} {...{ found, main }} onShow={targets.onShow} onFailure={setFailure} />
      )}
      <Tallies found={found} />
    </div>
  );
}

type Drawable = ReturnType<typeof drawable>;

/** Where the graph may go, and how much of it there is. */
function GraphHead({ found, onAdd, onAlone }: { readonly found: Drawable } & GraphTargets) {
  return (
    <Group gap={8} className="graph-head">
      <Button size="compact-sm" onClick={() => onAdd(found)}>
        Add to canvas
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => onAlone(found)}>
        Show alone
      </Button>
      <Text size="xs" className="soft nums">
        {counted(found.nodes.length, 'node')}, {counted(found.edges.length, 'edge')}
        {found.nodes.length > MOST.nodes && `; the ${MOST.nodes} best connected are drawn`}
        {found.loose > 0 && `; ${counted(found.loose, 'edge')} without both ends left out`}
      </Text>
    </Group>
  );
}

function Tallies({ found }: { readonly found: Found }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that a keyboard can scroll it
    <div className="tallies" role="group" aria-label="What the graph holds" tabIndex={0}>
      <ul className="tally" aria-label="Nodes by label">
        {tally(found.nodes.map(labelOf)).map(([label, count]) => (
          <li key={label}>
            <ShapeMark label={label} size={13} /> {label} <span className="soft nums">{count}</span>
          </li>
        ))}
      </ul>
      <ul className="tally" aria-label="Edges by type">
        {tally(found.edges.map(({ type }) => type)).map(([type, count]) => (
          <li key={type}>
            {type} <span className="soft nums">{count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
