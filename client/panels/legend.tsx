import { ActionIcon, Button, UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { entityLabels } from '../../model/ontology/labels';
import { quadClassOf } from '../../model/ontology/relationship-types';
import { labelOf } from '../../model/scene';
import { quadWords } from '../../picture/appearance/quad-words';
import { sureties, suretyOf, type LineStyle } from '../../picture/appearance/surety';
import { chipKey } from '../state/filtering';
import type { Chip, Scene } from '../state/scene';
import { tokens } from '../theme/tokens';
import { CloseMark } from './marks';
import { ShapeMark } from './shape-mark';

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** On a window narrower than this, in pixels, the legend begins closed. */
const NARROW = 1100;

interface Props {
  readonly scene: Scene;
  readonly onToggle: (chip: Chip) => void;
}

/** What the shapes, colours and lines mean, how many there are, and a switch for each. */
export function Legend(props: Props) {
  const [open, setOpen] = useState(() => window.innerWidth > NARROW);
  if (open) return <Chips {...props} onClose={() => setOpen(false)} />;
  return (
    <Button className="legend-open card" variant="default" size="xs" onClick={() => setOpen(true)}>
      Legend
    </Button>
  );
}

function Chips({ scene, onToggle, onClose }: Props & { readonly onClose: () => void }) {
  const scheme = useComputedColorScheme('light');
  const labels = tally(Object.values(scene.nodes).map(labelOf));
  const edges = Object.values(scene.edges);
  const quads = tally(edges.map((edge) => quadClassOf(edge.type)));
  const surety = tally(edges.map(suretyOf));
  const known: readonly string[] = entityLabels;
  const others = [...labels.keys()].filter((label) => !known.includes(label)).sort();
  const chip = (chosen: Chip, words: string, mark: ReactNode, count = 0): ReactNode => (
    <LegendChip
      key={chosen.name}
      {...{ words, mark, count }}
      off={scene.filters.off.includes(chipKey(chosen))}
      onClick={() => onToggle(chosen)}
    />
  );
  return (
    <nav className="card legend" aria-label="Legend" data-covers="left">
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
      <h2 className="section-head">Entities</h2>
      {[...entityLabels, ...others].map((name) =>
        chip({ kind: 'label', name }, name, <ShapeMark label={name} />, labels.get(name)),
      )}
      <h2 className="section-head">Relationships</h2>
      {quadWords.map(({ name, words }) =>
        chip({ kind: 'quad', name }, words, <Line colour={tokens[scheme].quads[name]} />, quads.get(name)),
      )}
      <h2 className="section-head">How sure the text is</h2>
      {sureties.map((style) =>
        chip(
          { kind: 'modality', name: style.name },
          style.words,
          <Line colour={tokens[scheme].soft} style={style} />,
          surety.get(style.name),
        ),
      )}
    </nav>
  );
}

interface ChipProps {
  readonly words: string;
  readonly mark: ReactNode;
  readonly count: number;
  readonly off: boolean;
  readonly onClick: () => void;
}

function LegendChip({ words, mark, count, off, onClick }: ChipProps) {
  return (
    <UnstyledButton
      className={off || count === 0 ? 'chip off' : 'chip'}
      aria-pressed={!off}
      onClick={onClick}
      title={off ? 'Hidden. Click to show' : 'Click to hide'}
    >
      {mark}
      <span style={{ textDecoration: off ? 'line-through' : 'none' }}>{words}</span>
      <span className="soft nums">{count}</span>
    </UnstyledButton>
  );
}

/** Dashes in the legend are so much shorter than on the canvas: a mark is only 16 pixels long. */
const SHORTER = 0.75;

function Line({ colour, style }: { readonly colour: string; readonly style?: LineStyle }) {
  const dash = style?.dash?.map((length) => length * SHORTER).join(' ');
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" style={{ flex: 'none' }}>
      <path d="M0 8h16" stroke={colour} strokeWidth="2.2" strokeDasharray={dash} />
      {style?.crossed && <path d="M8 3v10" stroke={colour} strokeWidth="2" />}
    </svg>
  );
}
