import { Button, Group, Text } from '@mantine/core';
import { counted } from '../../panels/dates';
import { ShapeMark } from '../../panels/shape-mark';
import { labelOf } from '../../../model/scene';
import type { Answer } from '../run/answer';
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

/** The graph that an answer holds, and where it may go. */
export function GraphResult({
  answer,
  onAdd,
  onAlone,
}: { readonly answer: Answer } & Omit<GraphTargets, 'onShow'>) {
  const found = drawable(answer);
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
      <Group gap={8}>
        <Button size="xs" onClick={() => onAdd(found)}>
          Add to canvas
        </Button>
        <Button size="xs" variant="default" onClick={() => onAlone(found)}>
          Show alone
        </Button>
        <Text size="sm" className="soft nums">
          {counted(found.nodes.length, 'node')}, {counted(found.edges.length, 'edge')}
          {found.loose > 0 && `; ${counted(found.loose, 'edge')} without both ends left out`}
        </Text>
      </Group>
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
