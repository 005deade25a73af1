import { ActionIcon, Anchor, Badge, Button, Group, Text, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Claim } from '../../model/api/evidence';
import type { Node, Subgraph } from '../../model/api/graph';
import type { Path } from '../../model/api/paths';
import { labelOf } from '../../model/scene';
import { fetchPaths } from '../api/calls';
import type { Pair } from '../state/asking';
import { edgeWords } from '../state/wording';
import { counted, readableDate } from './dates';
import { Failure } from './failure';
import { CloseMark } from './marks';
import { ClaimSentence } from './marked-text';
import { ShapeMark } from './shape-mark';
import { Waiting } from './waiting';
import './why-panel.css';

interface Props {
  readonly pair: Pair;
  /** Puts paths on the canvas and selects them. */
  readonly onShow: (paths: Pick<Subgraph, 'nodes' | 'edges'>) => void;
  readonly onNode: (node: Node) => void;
  /** Goes to the evidence of an edge of a path. */
  readonly onEdge: (path: Path, edge: string) => void;
  readonly onOpen: (claim: Claim) => void;
  readonly onClose: () => void;
}

/** Why two nodes are connected: the ways between them, the best evidenced first, each step a cited sentence. */
export function WhyPanel(props: Props) {
  const { pair, onClose, onShow } = props;
  const [from, to] = pair;
  const { data, error, refetch } = useQuery({
    queryKey: ['paths', from.ref, to.ref],
    queryFn: ({ signal }) => fetchPaths(from.ref, to.ref, signal),
  });
  const all = data?.paths ?? [];
  return (
    <section aria-label="Why connected?">
      <header className="section">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <h2 className="why-title">
            Why are {from.caption} and {to.caption} connected?
          </h2>
          <ActionIcon variant="subtle" color="gray" onClick={onClose} aria-label="Close the paths">
            <CloseMark />
          </ActionIcon>
        </Group>
        {all.length > 0 && (
          <Group justify="space-between" mt={8}>
            <Text size="sm" className="soft">
              {counted(all.length, 'path')}, best evidenced first
            </Text>
            <Button size="compact-sm" variant="light" onClick={() => onShow(together(all))}>
              {all.length === 1 ? 'Show on canvas' : 'Show all on canvas'}
            </Button>
          </Group>
        )}
      </header>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting lines={9} />}
      {data?.paths.length === 0 && <NoPath pair={pair} complete={data.complete} />}
      {all.map((path, i) => (
        <Way key={path.nodes.map(({ ref }) => ref).join(' ')} path={path} number={i + 1} {...props} />
      ))}
      {data?.complete === false && all.length > 0 && (
        <Text size="sm" className="soft section">
          There may be more: both names have very many edges, and the search was ended after a while.
        </Text>
      )}
    </section>
  );
}

const together = (paths: readonly Path[]): Pick<Subgraph, 'nodes' | 'edges'> => ({
  nodes: paths.flatMap(({ nodes }) => nodes),
  edges: paths.flatMap(({ edges }) => edges),
});

function NoPath({ pair: [from, to], complete }: { readonly pair: Pair; readonly complete: boolean }) {
  return (
    <div className="section">
      <Text size="sm">
        {complete
          ? `No path of up to four edges leads from ${from.caption} to ${to.caption}.`
          : `No path was found between ${from.caption} and ${to.caption} in the time there was.`}
      </Text>
      <Text size="sm" className="soft" mt={8}>
        Try another name of the same story, or read more articles: edgewise ingest.
      </Text>
    </div>
  );
}

function Way({ path, number, onShow, onNode, onEdge, onOpen }: Props & { path: Path; number: number }) {
  return (
    <article className="section way" aria-label={`Path ${number}`}>
      <Group justify="space-between" wrap="nowrap" mb={6}>
        <Text size="sm" className="soft nums">
          {number}. {counted(path.edges.length, 'edge')}
        </Text>
        <Button size="compact-xs" variant="default" onClick={() => onShow(together([path]))}>
          Show on canvas
        </Button>
      </Group>
      <ol className="steps">
        {path.edges.map((edge, i) => {
          const [here, there] = [path.nodes[i], path.nodes[i + 1]];
          if (!here || !there) return null;
          const words = edgeWords(edge.type, edge.from === here.ref ? 'out' : 'in');
          return (
            <li key={edge.ref}>
              <div className="step">
                <End node={here} onNode={onNode} />
                <UnstyledButton
                  className="step-edge"
                  onClick={() => onEdge(path, edge.ref)}
                  aria-label={`Evidence: ${here.caption} ${words} ${there.caption}`}
                >
                  <Badge tt="none" fw={600} radius={4} variant="light" color="gray" c="var(--ew-ink)">
                    {words}
                  </Badge>
                </UnstyledButton>
                <End node={there} onNode={onNode} />
              </div>
              <Cite claim={path.cites[i] ?? null} onOpen={onOpen} />
            </li>
          );
        })}
      </ol>
    </article>
  );
}

const End = ({ node, onNode }: { readonly node: Node; readonly onNode: (node: Node) => void }) => (
  <UnstyledButton className="step-end" onClick={() => onNode(node)}>
    <ShapeMark label={labelOf(node)} size={13} />
    {node.caption}
  </UnstyledButton>
);

function Cite({ claim, onOpen }: { readonly claim: Claim | null; readonly onOpen: Props['onOpen'] }) {
  if (!claim) return null;
  const { article, modality } = claim;
  const where = [
    ...(modality === 'happened' ? [] : [modality]),
    article.outlet ?? 'Unknown outlet',
    ...(article.publishedAt === null ? [] : [readableDate(article.publishedAt)]),
  ];
  return (
    <div className="cite">
      <ClaimSentence claim={claim} />
      <Text size="sm" className="soft">
        {where.join(' · ')}{' '}
        <Anchor
          component="button"
          size="sm"
          onClick={() => onOpen(claim)}
          aria-label={`Open the article “${article.title}”`}
        >
          Open ›
        </Anchor>
      </Text>
    </div>
  );
}
