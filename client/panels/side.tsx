import type { Claim } from '../../model/api/evidence';
import type { Span } from '../../model/reading';
import type { Explorer } from '../state/explorer';
import { ofEdge } from '../state/selection';
import { ArticleList } from './article-list';
import { EdgePanel } from './edge-panel';
import { Hint } from './hint';
import { NodeEdges } from './node-edges';
import { NodePanel } from './node-panel';
import { Reader } from './reader';
import { SelectionPanel } from './selection-panel';
import { SelectionSummary } from './selection-summary';

/** What the panel at the side shows instead of the selection: the articles, or one of them at a place. */
export type Reading =
  | { readonly kind: 'list' }
  | { readonly kind: 'article'; readonly id: string; readonly at: Span | null; readonly fromList: boolean };

interface Props {
  readonly explorer: Explorer;
  readonly reading: Reading | null;
  readonly onRead: (reading: Reading | null) => void;
}

/** The inspector: evidence of the selected edge, what is known of the selected node, or an article. */
export function Side({ explorer, reading, onRead }: Props) {
  return (
    <aside
      className={reading?.kind === 'article' ? 'side reading' : 'side'}
      aria-label="Inspector"
      tabIndex={-1}
    >
      {reading ? (
        <Article explorer={explorer} reading={reading} onRead={onRead} />
      ) : (
        <Selected explorer={explorer} onRead={onRead} />
      )}
    </aside>
  );
}

function Article({ explorer, reading, onRead }: Props & { readonly reading: Reading }) {
  if (reading.kind === 'list')
    return (
      <ArticleList
        onOpen={(id) => onRead({ kind: 'article', id, at: null, fromList: true })}
        onClose={() => onRead(null)}
      />
    );
  return (
    <Reader
      article={reading.id}
      at={reading.at}
      onNode={(ref) => void explorer.bring(ref)}
      onClose={() => onRead(reading.fromList ? { kind: 'list' } : null)}
    />
  );
}

function Selected({ explorer, onRead }: Pick<Props, 'explorer' | 'onRead'>) {
  const { scene, dispatch, expand, bring } = explorer;
  const { nodes, edges: lines } = scene.selection;
  const toNode = (ref: string) => void bring(ref);
  const [ref, edge] = [nodes.at(-1), lines.at(-1)];
  const open = ({ article, quote }: Claim) =>
    onRead({
      kind: 'article',
      id: article.id,
      at: { start: quote.start, end: quote.end },
      fromList: false,
    });
  if (nodes.length + lines.length > 1)
    return (
      <SelectionPanel scene={scene} dispatch={dispatch}>
        <SelectionSummary explorer={explorer} onOpen={open} />
      </SelectionPanel>
    );
  if (edge !== undefined) return <EdgePanel key={edge} edge={edge} onNode={toNode} onOpen={open} />;
  if (ref === undefined) return <Hint />;
  const shown = scene.expanded[ref] ?? [];
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
      shown={shown.length}
      left={scene.left[ref] ?? 0}
      onExpand={(expansion) => void expand(expansion)}
      onCollapse={() => dispatch({ do: 'collapse', ref })}
      onRemove={() => dispatch({ do: 'remove', nodes: [ref] })}
      onNode={toNode}
    />
  );
}
