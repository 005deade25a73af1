import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Node } from '../../model/api/graph';
import { labelOf } from '../../model/scene';
import { isGroup } from '../../picture/appearance/stand-in';
import type { Explorer } from '../state/explorer';
import { withMembers } from '../state/groups/members';
import { expansionOf, growthOf, leftOf, nodeQuery } from '../state/growing';
import type { Point, Selection } from '../state/scene';
import { everything, isNothing, neighbourhood, ofNode } from '../state/selection';
import { edgeWords } from '../state/wording';
import { counted } from './dates';
import './context-menu.css';
import { countWords } from './growth-list';

/** What the menu was called for and where, in pixels from the canvas's corner. */
export interface MenuCall extends Point {
  readonly what: Selection;
}

interface Props {
  readonly call: MenuCall;
  readonly explorer: Explorer;
  readonly onGrow: (ref: string) => void;
  readonly onPathFrom: (node: Node) => void;
  readonly onFit: () => void;
  readonly onOpenGroup: (ref: string) => void;
  readonly onClose: () => void;
}

/** A place along one side of the canvas, kept inside: a menu whose place is out of sight is not shown. */
const inside = (at: number): string => `clamp(8px, ${at}px, 100% - 8px)`;

/** What can be done to what was pointed at: arrow keys go through it, Enter does it, Escape leaves. */
export function ContextMenu(props: Props) {
  const { call, explorer, onClose } = props;
  const ref = call.what.nodes[0] ?? '';
  const node = explorer.scene.nodes[ref];
  const edge = explorer.scene.edges[call.what.edges[0] ?? ''];
  return (
    <Menu
      opened
      onClose={onClose}
      width={250}
      position="bottom-start"
      shadow="md"
      radius={12}
      returnFocus
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className="menu-anchor"
          style={{ left: inside(call.x), top: inside(call.y) }}
          aria-label="Menu"
        />
      </Menu.Target>
      <Menu.Dropdown>
        {isGroup(ref) ? (
          <OfGroup {...props} group={ref} />
        ) : node ? (
          <OfNode {...props} node={node} />
        ) : edge ? (
          <OfEdge {...props} words={edgeWords(edge.type, 'out')} />
        ) : (
          <OfCanvas {...props} />
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function OfGroup({ explorer: { scene, dispatch }, group, onOpenGroup }: Props & { readonly group: string }) {
  return (
    <>
      <Menu.Item onClick={() => onOpenGroup(group)}>Open the group</Menu.Item>
      <Menu.Item
        onClick={() =>
          dispatch({ do: 'select', selection: { nodes: withMembers(scene, [group]), edges: [] } })
        }
      >
        Select its members
      </Menu.Item>
    </>
  );
}

function OfNode({ explorer, node, onGrow, onPathFrom }: Props & { readonly node: Node }) {
  const { scene, dispatch } = explorer;
  const { ref } = node;
  const pinned = scene.pinned.includes(ref);
  const nodes = [ref];
  return (
    <>
      <Menu.Label>
        {node.caption} · {labelOf(node)}
      </Menu.Label>
      <Grow explorer={explorer} node={ref} onGrow={onGrow} />
      {ref in scene.expanded && (
        <Menu.Item onClick={() => dispatch({ do: 'collapse', ref })}>Collapse</Menu.Item>
      )}
      <Menu.Item onClick={() => onPathFrom(node)}>Path from here …</Menu.Item>
      <Menu.Item
        onClick={() =>
          dispatch({ do: 'select', selection: neighbourhood({ ...scene, selection: ofNode(ref) }) })
        }
      >
        Select with neighbours
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item onClick={() => dispatch({ do: pinned ? 'unpin' : 'pin', nodes })}>
        {pinned ? 'Unpin' : 'Pin'}
      </Menu.Item>
      <Menu.Item onClick={() => dispatch({ do: 'hide', what: ofNode(ref) })}>Hide</Menu.Item>
      <Menu.Item onClick={() => dispatch({ do: 'remove', nodes })}>Remove</Menu.Item>
    </>
  );
}

/** Types that the menu lists; the inspector lists all. */
const LISTED = 12;

function Grow({ explorer, node, onGrow }: Pick<Props, 'explorer' | 'onGrow'> & { readonly node: string }) {
  const { data } = useQuery(nodeQuery(node));
  const growth = growthOf(explorer.scene, node, data?.degrees ?? []).filter(
    ({ count, here }) => count > here,
  );
  const left = leftOf(growth);
  return (
    <>
      <Menu.Item onClick={() => onGrow(node)} disabled={data !== undefined && left === 0}>
        {data === undefined ? 'Expand' : left === 0 ? 'All edges are here' : `Expand, ${left} more`}
      </Menu.Item>
      {growth.length > 0 && (
        <Menu.Sub position="right-start">
          <Menu.Sub.Target>
            <Menu.Sub.Item>Expand by type</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            {growth.slice(0, LISTED).map((one) => (
              <Menu.Item
                key={`${one.type} ${one.direction}`}
                rightSection={<span className="soft nums">{countWords(one)}</span>}
                onClick={() => void explorer.expand(expansionOf(node, one))}
              >
                {edgeWords(one.type, one.direction)}
              </Menu.Item>
            ))}
          </Menu.Sub.Dropdown>
        </Menu.Sub>
      )}
    </>
  );
}

function OfEdge({ call: { what }, explorer: { dispatch }, words }: Props & { readonly words: string }) {
  return (
    <>
      <Menu.Label>{words}</Menu.Label>
      <Menu.Item onClick={() => dispatch({ do: 'select', selection: what })}>Evidence</Menu.Item>
      <Menu.Item onClick={() => dispatch({ do: 'hide', what })}>Hide</Menu.Item>
      <Menu.Item onClick={() => dispatch({ do: 'remove', nodes: [], edges: what.edges })}>Remove</Menu.Item>
    </>
  );
}

function OfCanvas({ explorer: { scene, dispatch }, onFit }: Props) {
  const { nodes, edges } = scene.hidden;
  return (
    <>
      <Menu.Item onClick={onFit}>Fit all</Menu.Item>
      <Menu.Item onClick={() => dispatch({ do: 'select', selection: everything(scene) })}>
        Select all
      </Menu.Item>
      {!isNothing(scene.hidden) && (
        <Menu.Item onClick={() => dispatch({ do: 'unhide' })}>
          Show {counted(nodes.length + edges.length, 'hidden thing')}
        </Menu.Item>
      )}
    </>
  );
}
