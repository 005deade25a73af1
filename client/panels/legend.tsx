import { ActionIcon, Button, useComputedColorScheme } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import { entityLabels } from '../../model/ontology/labels';
import { isRelationshipType, quadClassOf, readableType } from '../../model/ontology/relationship-types';
import { labelOf } from '../../model/scene';
import { quadWords } from '../../picture/appearance/quad-words';
import { sureties, suretyOf } from '../../picture/appearance/surety';
import { chipKey } from '../state/filtering';
import type { Chip, Scene } from '../state/scene';
import { tokens } from '../theme/tokens';
import { CloseMark } from './marks';
import './legend.css';
import { LegendChip } from './legend-chip';
import { LineMark } from './line-mark';
import { RuleKeys } from './rule-keys';
import { ShapeMark } from './shape-mark';

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** How many there are of each kind; `others` are labels that are not ours. */
function countsOf(nodes: Scene['nodes'], edges: Scene['edges']) {
  const labels = tally(Object.values(nodes).map(labelOf));
  const lines = Object.values(edges);
  const known: readonly string[] = entityLabels;
  const others = [...labels.keys()].filter((label) => !known.includes(label)).sort();
  return {
    labels,
    kinds: {
      others,
      // Another program's graph is told in its own words: what it has none of is left out.
      ours: labels.size === 0 || others.length < labels.size,
    },
    lines: { ours: lines.length === 0 || lines.some(({ type }) => isRelationshipType(type)) },
    quads: tally(lines.map(({ type }) => quadClassOf(type))),
    surety: tally(lines.map(suretyOf)),
    types: tally(lines.map(({ type }) => type)),
  };
}

/** On a window narrower than this, in pixels, the legend begins closed. */
const NARROW = 1100;

interface Props {
  readonly scene: Scene;
  readonly onToggle: (chip: Chip) => void;
  /** Opens the filters, or the style rules. */
  readonly onMore: (kind: 'filter' | 'style') => void;
}

/** What the shapes, colours and lines mean, how many there are, and a switch for each. */
export function Legend(props: Props) {
  const [open, setOpen] = useState(() => window.innerWidth > NARROW);
  if (open) return <Chips {...props} onClose={() => setOpen(false)} />;
  return (
    <div className="legend-open">
      <Button className="card" variant="default" size="xs" onClick={() => setOpen(true)}>
        Legend
      </Button>
      <MoreButtons onMore={props.onMore} size="xs" />
    </div>
  );
}

/** The way to finer filters and to style rules. */
function MoreButtons({ onMore, size }: Pick<Props, 'onMore'> & { readonly size: 'xs' | 'compact-xs' }) {
  return (
    <>
      <Button size={size} variant="default" fw={500} onClick={() => onMore('filter')}>
        Filters
      </Button>
      <Button size={size} variant="default" fw={500} onClick={() => onMore('style')}>
        Style
      </Button>
    </>
  );
}

function Chips({ scene, onToggle, onMore, onClose }: Props & { readonly onClose: () => void }) {
  const colours = tokens[useComputedColorScheme('light')];
  const { nodes, edges, filters } = scene;
  const { labels, quads, surety, types, kinds, lines } = useMemo(
    () => countsOf(nodes, edges),
    [nodes, edges],
  );
  const chip = (chosen: Chip, words: string, mark: ReactNode, count = 0): ReactNode => (
    <LegendChip
      key={chosen.name}
      {...{ words, mark, count }}
      off={filters.off.includes(chipKey(chosen))}
      onClick={() => onToggle(chosen)}
    />
  );
  const byType = [...types]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) =>
      chip(
        { kind: 'type', name },
        readableType(name),
        <LineMark colour={colours.quads[quadClassOf(name)]} />,
        count,
      ),
    );
  return (
    <nav className="card legend" aria-label="Legend" data-covers="left">
      <LegendHead onClose={onClose} onMore={onMore} />
      <h2 className="section-head">{kinds.ours ? 'Entities' : 'Nodes'}</h2>
      {[...(kinds.ours ? entityLabels : []), ...kinds.others].map((name) =>
        chip({ kind: 'label', name }, name, <ShapeMark label={name} />, labels.get(name)),
      )}
      <h2 className="section-head">{lines.ours ? 'Relationships' : 'Edges'}</h2>
      {lines.ours && <OwnLines {...{ chip, quads, surety }} types={types.size} byType={byType} />}
      {!lines.ours && byType}
      <RuleKeys scene={scene} />
    </nav>
  );
}

interface OwnLinesProps {
  readonly chip: (chosen: Chip, words: string, mark: ReactNode, count?: number) => ReactNode;
  readonly quads: ReadonlyMap<string, number>;
  readonly surety: ReadonlyMap<string, number>;
  readonly types: number;
  readonly byType: ReactNode;
}

/** Kinds of relationship and modalities, which only edges that were read from articles have. */
function OwnLines({ chip, quads, surety, types, byType }: OwnLinesProps) {
  const colours = tokens[useComputedColorScheme('light')];
  return (
    <>
      {quadWords.map(({ name, words }) =>
        chip({ kind: 'quad', name }, words, <LineMark colour={colours.quads[name]} />, quads.get(name)),
      )}
      <details className="legend-types">
        <summary>By type · {types}</summary>
        {byType}
      </details>
      <h2 className="section-head">How sure the text is</h2>
      {sureties.map((style) =>
        chip(
          { kind: 'modality', name: style.name },
          style.words,
          <LineMark colour={colours.soft} style={style} />,
          surety.get(style.name),
        ),
      )}
    </>
  );
}

/** The way to filters and style, and out. */
function LegendHead({ onMore, onClose }: Pick<Props, 'onMore'> & { readonly onClose: () => void }) {
  return (
    <div className="legend-head">
      <MoreButtons onMore={onMore} size="compact-xs" />
      <ActionIcon
        className="legend-close"
        size="sm"
        variant="subtle"
        color="gray"
        onClick={onClose}
        aria-label="Close the legend"
      >
        <CloseMark />
      </ActionIcon>
    </div>
  );
}
