import { ActionIcon, Button, RangeSlider, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { brushOf, datesOf, type Brush } from '../state/brush';
import type { Explorer } from '../state/explorer';
import { usePlaying } from '../state/playing';
import { timelineOf, type Clock, type Timeline } from '../state/timeline';
import { visible } from '../state/visible';
import { PauseMark, PlayMark } from './marks';
import { TimeBars } from './time-bars';
import './time-strip.css';
import { readableAt, readableStretch, ticksOf } from './time-words';

const clocks = [
  { value: 'happened', label: 'when it happened' },
  { value: 'reported', label: 'when reported' },
] as const;

/** When what is on the canvas happened or was reported; a stretch of it can be chosen, or played. */
export function TimeStrip({ explorer }: { readonly explorer: Explorer }) {
  const { scene, dispatch } = explorer;
  const { filters } = scene;
  const [clock, setClock] = useState<Clock>(filters.dates?.clock ?? 'happened');
  const undated = useMemo(() => (filters.dates ? { ...filters, dates: null } : filters), [filters]);
  const { edges } = visible({ ...scene, filters: undated });
  const lines = useMemo(
    () => ({ happened: timelineOf(edges, 'happened'), reported: timelineOf(edges, 'reported') }),
    [edges],
  );
  const timeline = lines[clock];
  if (!lines.happened && !lines.reported) return null;
  const choose = (brush: Brush, gesture: string) => {
    if (timeline)
      dispatch({ do: 'filter', filters: { ...filters, dates: datesOf(timeline, brush, clock) }, gesture });
  };
  const turn = (next: string) => {
    setClock(next === 'reported' ? 'reported' : 'happened');
    if (filters.dates) dispatch({ do: 'filter', filters: { ...filters, dates: null } });
  };
  return (
    <section className="time-strip" aria-label="Time">
      <div className="time-head">
        <SegmentedControl size="xs" aria-label="Clock" data={[...clocks]} value={clock} onChange={turn} />
        {timeline && <Controls timeline={timeline} clock={clock} explorer={explorer} choose={choose} />}
      </div>
      {timeline ? (
        <Axis timeline={timeline} brush={brushOf(timeline, filters.dates, clock)} choose={choose} />
      ) : (
        <p className="soft time-none">No edge on the canvas has a date on this clock.</p>
      )}
    </section>
  );
}

interface AxisProps {
  readonly timeline: Timeline;
  readonly brush: Brush;
  readonly choose: (brush: Brush, gesture: string) => void;
}

/** Bars to draw over with the pointer, and two handles for the keyboard. */
function Axis({ timeline, brush, choose }: AxisProps) {
  const { bins, unit } = timeline;
  const words = (bar: number) => readableAt(bins[bar]?.from ?? '', unit);
  return (
    <div className="time-axis">
      <TimeBars timeline={timeline} brush={brush} onBrush={(next) => choose(next, 'brush')} />
      <RangeSlider
        className="time-handles"
        size={2}
        thumbSize={12}
        min={0}
        max={Math.max(1, bins.length - 1)}
        minRange={0}
        value={[brush.first, brush.last]}
        onChange={([first, last]) => choose({ first, last }, 'brush')}
        label={words}
        thumbFromLabel="From"
        thumbToLabel="To"
        disabled={bins.length < 2}
      />
      <div className="time-ticks soft nums" aria-hidden="true">
        {ticksOf(timeline).map((tick) => (
          <span key={tick.at} style={{ left: `${(100 * tick.at) / bins.length}%` }}>
            {tick.words}
          </span>
        ))}
      </div>
    </div>
  );
}

interface ControlProps extends Pick<AxisProps, 'timeline' | 'choose'> {
  readonly clock: Clock;
  readonly explorer: Explorer;
}

/** Play, what is chosen, and the way back to all of it. */
function Controls({ timeline, clock, explorer: { scene }, choose }: ControlProps) {
  const { bins, unit, dated, undated } = timeline;
  const brush = brushOf(timeline, scene.filters.dates, clock);
  const { on, toggle } = usePlaying(bins.length, (bar) => choose({ first: 0, last: bar }, 'play'));
  const inside = bins.slice(brush.first, brush.last + 1).reduce((sum, { count }) => sum + count, 0);
  const chosen = scene.filters.dates !== null;
  const stretch = readableStretch(bins[brush.first]?.from ?? '', bins[brush.last]?.to ?? '', unit);
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="var(--ew-ink)"
        disabled={bins.length < 2}
        onClick={toggle}
        aria-label={on ? 'Stop' : 'Play'}
        title={on ? 'Stop' : 'Play: edges appear as they become known'}
      >
        {on ? <PauseMark /> : <PlayMark />}
      </ActionIcon>
      <span className="soft nums time-words" role="status">
        {stretch} · {inside} of {dated} claims
        {undated > 0 && ` · ${undated} edges without a date${chosen ? ' hidden' : ''}`}
      </span>
      {chosen && (
        <Button
          size="compact-xs"
          variant="light"
          onClick={() => choose({ first: 0, last: bins.length - 1 }, 'brush')}
        >
          All of it
        </Button>
      )}
    </>
  );
}
