import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { NodeDetail } from '../../model/api/explore';
import type { Node } from '../../model/api/graph';
import { labelOf } from '../../model/scene';
import type { Expansion } from '../api/calls';
import { expansionOf, growthOf, leftOf, nodeQuery } from '../state/growing';
import type { Scene } from '../state/scene';
import { counted } from './dates';
import { Failure } from './failure';
import { GrowthList } from './growth-list';
import { Rename, type RenameProps } from './rename';
import { Properties } from './properties';
import { ShapeMark } from './shape-mark';
import { Waiting } from './waiting';

interface Props {
  readonly node: string;
  /** Its edges on the canvas, listed. */
  readonly edges: ReactNode;
  readonly expanded: boolean;
  readonly scene: Scene;
  readonly explorer: RenameProps['explorer'];
  /** Brings more of its edges, of all types. */
  readonly onGrow: () => void;
  readonly onPathFrom: (node: Node) => void;
  readonly onExpand: (expansion: Expansion) => void;
  readonly onCollapse: () => void;
  readonly onRemove: () => void;
  readonly onNode: (ref: string) => void;
}

/** What is known of a node, and how to go on from it. */
export function NodePanel(props: Props) {
  const { node, edges, explorer, onNode } = props;
  const { data, error, refetch } = useQuery(nodeQuery(node));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting lines={7} />;
  return (
    <section aria-label={`${data.node.caption}, ${labelOf(data.node)}`}>
      <Heading detail={data} explorer={explorer} />
      <Expand {...props} detail={data} />
      {edges}
      {!data.node.labels.includes('Entity') && <Properties properties={data.node.properties} />}
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

/** Whether Edgewise wrote it: others' graphs are only read. */
const isOurs = ({ labels, properties }: Node): boolean =>
  labels.includes('Entity') && typeof properties['claims'] === 'number';

function Heading({ detail, explorer }: Pick<Props, 'explorer'> & { readonly detail: NodeDetail }) {
  const { node, articles } = detail;
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
            {articles > 0 ? `${labelOf(node)} · in ${counted(articles, 'article')}` : node.labels.join(' · ')}
          </Text>
          {aliases.length > 0 && (
            <Text size="sm" mt={6}>
              <span className="soft">also </span>
              {aliases.slice(0, 8).join(', ')}
            </Text>
          )}
        </div>
      </Group>
      {isOurs(node) && <Rename node={node} explorer={explorer} />}
    </header>
  );
}

function Expand(props: Props & { readonly detail: NodeDetail }) {
  const { node, scene, detail, expanded, onGrow, onExpand, onCollapse, onRemove, onPathFrom } = props;
  const growth = growthOf(scene, node, detail.degrees);
  const [total, left] = [detail.degrees.reduce((sum, { count }) => sum + count, 0), leftOf(growth)];
  return (
    <div className="section">
      <Group gap={8} mb={12}>
        <Button size="xs" onClick={onGrow} disabled={left === 0}>
          {expanded && left > 0 ? `Expand, ${left} more` : 'Expand all'}
        </Button>
        {expanded && (
          <Button size="xs" variant="default" onClick={onCollapse}>
            Collapse
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => onPathFrom(detail.node)}>
          Path from here
        </Button>
        <Button size="xs" variant="default" onClick={onRemove}>
          Remove
        </Button>
      </Group>
      <h3 className="section-head">Expand by type</h3>
      {total === 0 ? (
        <Text size="sm">No edge reaches it. It is mentioned, but no claim was read.</Text>
      ) : (
        <GrowthList growth={growth} onGrow={(one) => onExpand(expansionOf(node, one))} />
      )}
    </div>
  );
}
