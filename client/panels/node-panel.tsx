import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Degree, NodeDetail } from '../../model/api/explore';
import {
  isRelationshipType,
  isSymmetric,
  readableType,
  relationshipTypes,
} from '../../model/ontology/relationship-types';
import { fetchNode, type Expansion } from '../api/calls';
import { labelOf } from '../../model/scene';
import { counted } from './dates';
import { Failure } from './failure';
import { ShapeMark } from './shape-mark';
import { Waiting } from './waiting';

interface Props {
  readonly node: string;
  /** Its edges on the canvas, listed. */
  readonly edges: ReactNode;
  readonly expanded: boolean;
  /** Nodes that its expansions brought so far. */
  readonly shown: number;
  readonly left: number;
  readonly onExpand: (expansion: Expansion) => void;
  readonly onCollapse: () => void;
  readonly onRemove: () => void;
  readonly onNode: (ref: string) => void;
}

/** What is known of a node, and how to go on from it. */
export function NodePanel(props: Props) {
  const { node, edges, onNode } = props;
  const { data, error, refetch } = useQuery({
    queryKey: ['node', node],
    queryFn: ({ signal }) => fetchNode(node, signal),
  });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting lines={7} />;
  return (
    <section aria-label={`${data.node.caption}, ${labelOf(data.node)}`}>
      <Heading detail={data} />
      <Expand {...props} degrees={data.degrees} />
      {edges}
      {data.roles.length > 0 && (
        <div className="section">
          <h3 className="section-head">Offices</h3>
          {data.roles.map(({ title, of }) => (
            <Text size="sm" key={`${title} ${of.ref}`} mb={2}>
              {title} ·{' '}
              <button type="button" className="linklike" onClick={() => onNode(of.ref)}>
                {of.caption}
              </button>
            </Text>
          ))}
        </div>
      )}
    </section>
  );
}

function Heading({ detail: { node, articles } }: { readonly detail: NodeDetail }) {
  const given = node.properties['aliases'];
  const aliases = Array.isArray(given) ? given.map(String).filter((name) => name !== node.caption) : [];
  return (
    <header className="section">
      <Group gap={10} wrap="nowrap" align="flex-start">
        <ShapeMark label={labelOf(node)} size={22} />
        <div style={{ minWidth: 0 }}>
          <h2 style={{ margin: 0, fontSize: 16, lineHeight: 1.35, overflowWrap: 'anywhere' }}>
            {node.caption}
          </h2>
          <Text size="sm" className="soft">
            {labelOf(node)} · in {counted(articles, 'article')}
          </Text>
          {aliases.length > 0 && (
            <Text size="sm" mt={6}>
              <span className="soft">also </span>
              {aliases.slice(0, 8).join(', ')}
            </Text>
          )}
        </div>
      </Group>
    </header>
  );
}

function words({ type, direction }: Degree): string {
  const reverse = direction === 'in' && isRelationshipType(type) && !isSymmetric(type);
  return reverse ? relationshipTypes[type].reverse : readableType(type);
}

function Expand(props: Props & { readonly degrees: readonly Degree[] }) {
  const { node, degrees, expanded, shown, left, onExpand, onCollapse, onRemove } = props;
  const total = degrees.reduce((sum, degree) => sum + degree.count, 0);
  return (
    <div className="section">
      <Group gap={8} mb={12}>
        <Button
          size="xs"
          onClick={() => onExpand({ ref: node, limit: expanded ? 25 + shown : 25 })}
          disabled={total === 0}
        >
          {left > 0 ? `Expand, ${left} more` : 'Expand all'}
        </Button>
        {expanded && (
          <Button size="xs" variant="default" onClick={onCollapse}>
            Collapse
          </Button>
        )}
        <Button size="xs" variant="default" onClick={onRemove}>
          Remove
        </Button>
      </Group>
      <h3 className="section-head">Expand by type</h3>
      {total === 0 && <Text size="sm">No edge reaches it. It is mentioned, but no claim was read.</Text>}
      <Group gap={6}>
        {degrees.map((degree) => (
          <ByType
            key={`${degree.type} ${degree.direction}`}
            degree={degree}
            node={node}
            onExpand={onExpand}
          />
        ))}
      </Group>
    </div>
  );
}

interface ByTypeProps extends Pick<Props, 'node' | 'onExpand'> {
  readonly degree: Degree;
}

function ByType({ degree, node, onExpand }: ByTypeProps) {
  const direction = isSymmetric(degree.type) ? 'both' : degree.direction;
  return (
    <Button
      size="compact-xs"
      variant="default"
      fw={500}
      onClick={() => onExpand({ ref: node, types: [degree.type], direction })}
    >
      {words(degree)}&nbsp;<span className="soft nums">· {degree.count}</span>
    </Button>
  );
}
