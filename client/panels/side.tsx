import { lazy, Suspense } from 'react';
import type { Claim } from '../../model/api/evidence';
import type { Node } from '../../model/api/graph';
import type { Span } from '../../model/reading';
import type { Pair } from '../state/asking';
import { useCorrecting } from '../state/correcting';
import type { Explorer } from '../state/explorer';
import type { Growing } from '../state/growing';
import { isGroup } from '../../picture/appearance/stand-in';
import { ofEdge } from '../state/selection';
import { ArticleList } from './article-list';
import { EdgePanel } from './edge-panel';
import { Hint } from './hint';
import { NodeEdges } from './node-edges';
import { NodePanel } from './node-panel';
import { Reader } from './reader';
import { SelectionPanel } from './selection-panel';
import { SelectionSummary } from './selection-summary';
import { Waiting } from './waiting';

const GroupPanel = lazy(async () => ({ default: (await import('./group-panel')).GroupPanel }));
const FilterPanel = lazy(async () => ({ default: (await import('./filter-panel')).FilterPanel }));
const StylePanel = lazy(async () => ({ default: (await import('./style-panel')).StylePanel }));
const ViewsPanel = lazy(async () => ({ default: (await import('./views-panel')).ViewsPanel }));
const WhyPanel = lazy(async () => ({ default: (await import('./why-panel')).WhyPanel }));

/** What the panel at the side shows instead of the selection: the articles, one of them at a place, paths, or a tool. */
export type Reading =
  | { readonly kind: 'list' }
  | { readonly kind: 'views' }
  | { readonly kind: 'filter' }
  | { readonly kind: 'style' }
  | { readonly kind: 'why'; readonly pair: Pair }
  | {
      readonly kind: 'article';
      readonly id: string;
      readonly at: Span | null;
      readonly back: Reading | null;
    };

interface Props {
  readonly explorer: Explorer;
  readonly reading: Reading | null;
  readonly onRead: (reading: Reading | null) => void;
  readonly onPathFrom: (node: Node) => void;
  readonly growing: Growing;
}

/** The inspector: evidence of the selected edge, what is known of the selected node, or an article. */
export function Side(props: Props) {
  const { reading } = props;
  return (
    <aside
      className={reading?.kind === 'article' ? 'side reading' : 'side'}
      aria-label="Inspector"
      tabIndex={-1}
    >
      {reading ? (
        <Suspense fallback={<Waiting />}>
          <Article {...props} reading={reading} />
        </Suspense>
      ) : (
        <Selected {...props} />
      )}
    </aside>
  );
}

function Article({ explorer, reading, onRead }: Props & { readonly reading: Reading }) {
  const { scene, dispatch } = explorer;
  const close = () => onRead(null);
  if (reading.kind === 'views') return <ViewsPanel explorer={explorer} onClose={close} />;
  if (reading.kind === 'filter') return <FilterPanel scene={scene} dispatch={dispatch} onClose={close} />;
  if (reading.kind === 'style') return <StylePanel scene={scene} dispatch={dispatch} onClose={close} />;
  if (reading.kind === 'why') return <Why explorer={explorer} pair={reading.pair} onRead={onRead} />;
  if (reading.kind === 'list')
    return (
      <ArticleList
        onOpen={(id) => onRead({ kind: 'article', id, at: null, back: reading })}
        onClose={close}
      />
    );
  return (
    <Reader
      article={reading.id}
      at={reading.at}
      onNode={(ref) => void explorer.bring(ref)}
      onEdges={(edges) => void explorer.showEdges(edges)}
      onClose={() => onRead(reading.back)}
    />
  );
}

/** The article of a claim, at its quote. */
export const placeOf = ({ article, quote }: Claim, back: Reading | null): Reading => ({
  kind: 'article',
  id: article.id,
  at: { start: quote.start, end: quote.end },
  back,
});

interface WhyProps extends Pick<Props, 'explorer' | 'onRead'> {
  readonly pair: Pair;
}

function Why({ explorer: { show, bring }, pair, onRead }: WhyProps) {
  const name = `Why connected: ${pair[0].caption} and ${pair[1].caption}`;
  return (
    <Suspense fallback={<Waiting lines={9} />}>
      <WhyPanel
        pair={pair}
        onShow={(paths) => show(paths, name)}
        onNode={(node) => {
          onRead(null);
          void bring(node.ref, node);
        }}
        onEdge={(path, edge) => {
          show(path, name, ofEdge(edge));
          onRead(null);
        }}
        onOpen={(claim) => onRead(placeOf(claim, { kind: 'why', pair }))}
        onClose={() => onRead(null)}
      />
    </Suspense>
  );
}

function Selected({ explorer, onRead, onPathFrom, growing }: Props) {
  const { scene, dispatch, expand, bring } = explorer;
  const { nodes, edges: lines } = scene.selection;
  const correcting = useCorrecting(explorer);
  const toNode = (ref: string) => void bring(ref);
  const [ref, edge] = [nodes.at(-1), lines.at(-1)];
  const open = (claim: Claim) => onRead(placeOf(claim, null));
  if (nodes.length + lines.length > 1)
    return (
      <SelectionPanel scene={scene} dispatch={dispatch} onWhy={(pair) => onRead({ kind: 'why', pair })}>
        <SelectionSummary explorer={explorer} onOpen={open} />
      </SelectionPanel>
    );
  if (edge !== undefined)
    return <EdgePanel key={edge} {...{ edge, correcting }} onNode={toNode} onOpen={open} />;
  if (ref === undefined) return <Hint />;
  if (isGroup(ref))
    return (
      <Suspense fallback={<Waiting />}>
        <GroupPanel scene={scene} dispatch={dispatch} group={ref} />
      </Suspense>
    );
  const edges = (
    <NodeEdges
      scene={scene}
      node={ref}
      onEdge={(line) => dispatch({ do: 'select', selection: ofEdge(line) })}
    />
  );
  return (
    <NodePanel
      key={ref}
      edges={edges}
      node={ref}
      expanded={ref in scene.expanded}
      {...{ scene, explorer }}
      onGrow={() => void growing.grow(ref)}
      onPathFrom={onPathFrom}
      onExpand={(expansion) => void expand(expansion)}
      onCollapse={() => dispatch({ do: 'collapse', ref })}
      onRemove={() => dispatch({ do: 'remove', nodes: [ref] })}
      onNode={toNode}
    />
  );
}
