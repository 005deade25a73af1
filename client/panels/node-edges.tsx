import { UnstyledButton } from '@mantine/core';
import type { Edge } from '../../model/api/graph';
import { labelOf } from '../../model/scene';
import type { Scene } from '../state/scene';
import { visible } from '../state/visible';
import { edgeWords } from '../state/wording';
import { ShapeMark } from './shape-mark';

interface Props {
  readonly scene: Scene;
  readonly node: string;
  readonly onEdge: (ref: string) => void;
}

const countOf = ({ properties }: Edge): number =>
  typeof properties['count'] === 'number' ? properties['count'] : 1;

/** The edges that the canvas shows of a node, the most often stated first: the way to their evidence without a pointer. */
export function NodeEdges({ scene, node, onEdge }: Props) {
  const edges = visible(scene)
    .edges.filter(({ from, to }) => from === node || to === node)
    .sort((a, b) => countOf(b) - countOf(a) || (a.ref < b.ref ? -1 : 1));
  if (edges.length === 0) return null;
  return (
    <div className="section">
      <h3 className="section-head">On the canvas</h3>
      {edges.map((edge) => {
        const other = scene.nodes[edge.from === node ? edge.to : edge.from];
        if (!other) return null;
        return (
          <UnstyledButton key={edge.ref} className="edge-row" onClick={() => onEdge(edge.ref)}>
            <span className="soft">{edgeWords(edge.type, edge.from === node ? 'out' : 'in')}</span>
            <ShapeMark label={labelOf(other)} size={13} />
            <span className="edge-other">{other.caption}</span>
            <span className="soft nums">{countOf(edge)}</span>
          </UnstyledButton>
        );
      })}
    </div>
  );
}
