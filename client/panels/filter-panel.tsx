import {
  Button,
  MultiSelect,
  NumberInput,
  SegmentedControl,
  Slider,
  Switch,
  Text,
  TextInput,
} from '@mantine/core';
import { noFilters, type Filters } from '../../model/filters';
import type { HistoryAction } from '../state/history';
import type { Scene } from '../state/scene';
import { visible } from '../state/visible';
import { counted } from './dates';
import { PanelHead } from './panel-head';
import { PropertyFilters } from './property-filters';

interface Props {
  readonly scene: Scene;
  readonly dispatch: (action: HistoryAction) => void;
  readonly onClose: () => void;
}

/** Changes part of the filters; changes of one field that follow each other are one step of the history. */
type Change = (part: Partial<Filters>, field: string) => void;

/** Which edges and nodes are shown, beyond the chips of the legend. */
export function FilterPanel({ scene, dispatch, onClose }: Props) {
  const { filters } = scene;
  const change: Change = (part, field) =>
    dispatch({ do: 'filter', filters: { ...filters, ...part }, gesture: `filter ${field}` });
  const shown = visible(scene);
  const [nodes, edges] = [Object.keys(scene.nodes).length, Object.keys(scene.edges).length];
  return (
    <section aria-label="Filters">
      <PanelHead title="Filters" onClose={onClose} closing="Close the filters" />
      <div className="section">
        <Text size="sm" className="soft nums" role="status">
          {shown.nodes.length} of {counted(nodes, 'node')} and {shown.edges.length} of{' '}
          {counted(edges, 'edge')} are shown. The legend switches kinds on and off.
        </Text>
        <Button
          size="xs"
          variant="default"
          mt={10}
          onClick={() => dispatch({ do: 'filter', filters: noFilters })}
        >
          Clear all filters
        </Button>
      </div>
      <Evidenced scene={scene} change={change} />
      <Dated filters={filters} change={change} />
      <PropertyFilters scene={scene} onChange={(properties) => change({ properties }, 'properties')} />
      <div className="section">
        <Switch
          size="sm"
          label="Hide nodes that are left without an edge"
          checked={filters.dropLone}
          onChange={(event) => change({ dropLone: event.currentTarget.checked }, 'lone nodes')}
        />
      </div>
    </section>
  );
}

interface PartProps {
  readonly change: Change;
}

function outletsIn(scene: Scene): string[] {
  const names = Object.values(scene.edges).flatMap(({ properties }) => {
    const given = properties['outletNames'];
    return Array.isArray(given) ? given.map(String) : [];
  });
  return [...new Set([...names, ...scene.filters.outlets])].sort();
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function Evidenced({ scene, change }: PartProps & { readonly scene: Scene }) {
  const { outlets, leastOutlets, leastConfidence } = scene.filters;
  return (
    <div className="section">
      <h3 className="section-head">How well an edge is evidenced</h3>
      <MultiSelect
        size="xs"
        label="Told by one of these outlets"
        placeholder={outlets.length === 0 ? 'Any outlet' : ''}
        data={outletsIn(scene)}
        value={outlets}
        onChange={(names) => change({ outlets: names }, 'outlets')}
        searchable
        clearable
        mb={10}
      />
      <NumberInput
        size="xs"
        label="Told by at least so many outlets"
        min={0}
        max={1000}
        allowDecimal={false}
        value={leastOutlets}
        onChange={(value) => change({ leastOutlets: Math.max(0, Number(value) || 0) }, 'least outlets')}
        mb={12}
      />
      <Text size="xs" fw={500} id="confidence">
        With at least this much confidence: {percent(leastConfidence)}
      </Text>
      <Slider
        size="sm"
        mt={6}
        min={0}
        max={1}
        step={0.05}
        value={leastConfidence}
        label={percent}
        thumbProps={{ 'aria-labelledby': 'confidence' }}
        onChange={(value) => change({ leastConfidence: Math.round(value * 100) / 100 }, 'confidence')}
      />
    </div>
  );
}

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function Dated({ filters, change }: PartProps & { readonly filters: Filters }) {
  const dates = filters.dates ?? { clock: 'happened' as const, from: null, to: null };
  const put = (part: Partial<typeof dates>) => {
    const next = { ...dates, ...part };
    change({ dates: next.from === null && next.to === null ? null : next }, 'dates');
  };
  const field = (side: 'from' | 'to', label: string) => (
    <TextInput
      key={`${side} ${dates[side] ?? ''}`}
      size="xs"
      label={label}
      placeholder="2017, 2017-03 or 2017-03-20"
      defaultValue={dates[side] ?? ''}
      onBlur={(event) => {
        const text = event.currentTarget.value.trim();
        if (text === '' || DAY.test(text)) put({ [side]: text === '' ? null : text });
      }}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      mt={8}
    />
  );
  return (
    <div className="section">
      <h3 className="section-head">When</h3>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="Which date counts"
        data={[
          { value: 'happened', label: 'It happened' },
          { value: 'reported', label: 'It was reported' },
        ]}
        value={dates.clock}
        onChange={(clock) => change({ dates: { ...dates, clock: clock } }, 'clock')}
      />
      {field('from', 'From')}
      {field('to', 'To')}
    </div>
  );
}
