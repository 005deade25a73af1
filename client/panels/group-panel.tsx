import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { labelOf } from '../../model/scene';
import { membersOf } from '../state/groups/members';
import { groupOf } from '../state/groups/groups';
import type { HistoryAction } from '../state/history';
import type { Scene } from '../state/scene';
import { ofNode } from '../state/selection';
import { counted } from './dates';
import { ShapeMark } from './shape-mark';

interface Props {
  readonly scene: Scene;
  readonly dispatch: (action: HistoryAction) => void;
  /** The ref of the group. */
  readonly group: string;
}

/** Names that are listed; the rest is counted. */
const LISTED = 60;

/** Whom a group stands in for, and the ways into it. */
export function GroupPanel({ scene, dispatch, group }: Props) {
  const members = membersOf(scene, group);
  const [first] = members;
  if (!first) return null;
  const refs = members.map(({ ref }) => ref);
  return (
    <section aria-label={`The group of ${first.caption}`}>
      <header className="section">
        <h2 style={{ margin: 0, fontSize: 16, overflowWrap: 'anywhere' }}>The group of {first.caption}</h2>
        <Text size="sm" className="soft" mt={4}>
          {counted(members.length, 'node')} that are more connected among each other than with the rest. There
          are too many nodes or edges to draw each.
        </Text>
        <Group gap={8} mt={10}>
          <Button
            size="xs"
            onClick={() => dispatch({ do: 'open-group', group: groupOf(group), first: first.ref })}
          >
            Open the group
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => dispatch({ do: 'select', selection: { nodes: refs, edges: [] } })}
          >
            Select its members
          </Button>
        </Group>
      </header>
      <div className="section">
        <h3 className="section-head">The best connected first</h3>
        {members.slice(0, LISTED).map((node) => (
          <UnstyledButton
            key={node.ref}
            className="selected-row"
            onClick={() => dispatch({ do: 'select', selection: ofNode(node.ref) })}
          >
            <ShapeMark label={labelOf(node)} size={13} />
            <span className="edge-other">{node.caption}</span>
          </UnstyledButton>
        ))}
        {members.length > LISTED && (
          <Text size="sm" className="soft" mt={6}>
            and {members.length - LISTED} more
          </Text>
        )}
      </div>
    </section>
  );
}
