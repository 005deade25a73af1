import { useRef, type PointerEvent } from 'react';
import type { Brush } from '../state/brush';
import type { Timeline } from '../state/timeline';

interface Props {
  readonly timeline: Timeline;
  readonly brush: Brush;
  readonly onBrush: (brush: Brush) => void;
}

/** Height of the tallest bar, and of any that is not empty, in pixels. */
const HEIGHT = { most: 30, least: 2 };

/** The histogram. Drawing over it with the pointer chooses a stretch; the handles below do the same by keyboard. */
export function TimeBars({ timeline, brush, onBrush }: Props) {
  const { bins } = timeline;
  const from = useRef<number | null>(null);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const barAt = (event: PointerEvent<HTMLDivElement>): number => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = Math.floor(((event.clientX - box.left) / box.width) * bins.length);
    return Math.min(bins.length - 1, Math.max(0, at));
  };
  const height = (count: number): number =>
    count === 0 ? 0 : Math.max(HEIGHT.least, (HEIGHT.most * count) / most);
  return (
    <div
      className="time-bars"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = barAt(event);
        onBrush({ first: from.current, last: from.current });
      }}
      onPointerMove={(event) => {
        if (from.current !== null) onBrush({ first: from.current, last: barAt(event) });
      }}
      onPointerUp={() => {
        from.current = null;
      }}
    >
      {bins.map(({ from: day, count }, i) => (
        <span key={day} className="time-slot" title={`${day}: ${count}`}>
          <span
            className={i >= brush.first && i <= brush.last ? 'time-bar in' : 'time-bar'}
            style={{ height: height(count) }}
          />
        </span>
      ))}
    </div>
  );
}
