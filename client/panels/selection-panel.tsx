import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { labelOf } from '../../model/scene';
import type { Pair } from '../state/asking';
import type { HistoryAction } from '../state/history';
import type { Scene } from '../state/scene';
import { everything, inverse, neighbourhood, ofNode } from '../state/selection';
import { counted } from './dates';
import { ShapeMark } from './shape-mark';

interface Props {
  readonly scene: Scene;
  readonly dispatch: (action: HistoryAction) => void;
}

/** Names that are listed; the rest is counted. */
const LISTED = 60;

interface SelectionProps extends Props {
  readonly onWhy: (pair: Pair) => void;
  /** What is told of the selection. */
  readonly children: ReactNode;
}

/** What can be done to several things at once, and what they are. */
export function SelectionPanel({ scene, dispatch, onWhy, children }: SelectionProps) {
  const { nodes, edges } = scene.selection;
  const [first, second] = nodes.map((ref) => scene.nodes[ref]);
  const parts = [
    ...(nodes.length > 0 ? [counted(nodes.length, 'node')] : []),
    ...(edges.length > 0 ? [counted(edges.length, 'edge')] : []),
  ];
  return (
    <section aria-label="Selection">
      <header className="section">
        <h2 style={{ margin: 0, fontSize: 16 }}>{parts.join(', ')} selected</h2>
      </header>
      <div className="section">
        <Prune scene={scene} dispatch={dispatch} />
        <Reselect scene={scene} dispatch={dispatch} />
        {first && second && nodes.length === 2 && (
          <Button {...plain} mt={8} variant="light" onClick={() => onWhy([first, second])}>
            Why connected?
          </Button>
        )}
      </div>
      {children}
      <div className="section">
        {nodes.slice(0, LISTED).map((ref) => {
          const node = scene.nodes[ref];
          if (!node) return null;
          return (
            <UnstyledButton
              key={ref}
              className="selected-row"
              onClick={() => dispatch({ do: 'select', selection: ofNode(ref) })}
            >
              <ShapeMark label={labelOf(node)} size={13} />
              <span className="edge-other">{node.caption}</span>
            </UnstyledButton>
          );
        })}
        {nodes.length > LISTED && (
          <Text size="sm" className="soft" mt={6}>
            and {nodes.length - LISTED} more
          </Text>
        )}
      </div>
    </section>
  );
}

const plain = { size: 'xs', variant: 'default' } as const;

/** Hide, isolate, pin, remove. */
export function Prune({ scene, dispatch }: Props) {
  const { selection, pinned } = scene;
  const { nodes, edges } = selection;
  const held = nodes.length > 0 && nodes.every((ref) => pinned.includes(ref));
  return (
    <Group gap={8}>
      <Button {...plain} onClick={() => dispatch({ do: 'hide', what: selection })} title="Hide (H)">
        Hide
      </Button>
      {nodes.length > 0 && (
        <>
          <Button
            {...plain}
            onClick={() => dispatch({ do: 'isolate', nodes })}
            title="Hide everything else (I)"
          >
            Isolate
          </Button>
          <Button
            {...plain}
            aria-pressed={held}
            onClick={() => dispatch({ do: held ? 'unpin' : 'pin', nodes })}
            title="No layout moves what is pinned (P)"
          >
            {held ? 'Unpin' : 'Pin'}
          </Button>
        </>
      )}
      <Button
        {...plain}
        onClick={() => dispatch({ do: 'remove', nodes, edges })}
        title="Take off the canvas (Delete)"
      >
        Remove
      </Button>
    </Group>
  );
}

/** Neighbours, the inverse, all. */
function Reselect({ scene, dispatch }: Props) {
  return (
    <Group gap={8} mt={8}>
      <Button {...plain} onClick={() => dispatch({ do: 'select', selection: neighbourhood(scene) })}>
        Add neighbours
      </Button>
      <Button {...plain} onClick={() => dispatch({ do: 'select', selection: inverse(scene) })}>
        Invert
      </Button>
      <Button {...plain} onClick={() => dispatch({ do: 'select', selection: everything(scene) })}>
        Select all
      </Button>
    </Group>
  );
}
