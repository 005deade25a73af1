import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { Sorting } from './order';
import { NARROWEST } from './widths';

/** How far an arrow key moves the edge of a column, in px. */
const STEP = 16;

interface Props {
  readonly columns: readonly string[];
  /** Whether a column holds numbers, which stand at the right. */
  readonly numeric: readonly boolean[];
  readonly widths: readonly number[];
  readonly sorting: Sorting | null;
  readonly onSort: (column: number) => void;
  readonly onWidth: (column: number, width: number) => void;
}

/** Names that order the rows when pressed, with an edge to drag. */
export function TableHead({ columns, numeric, widths, sorting, onSort, onWidth }: Props) {
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-row">
        {columns.map((name, i) => {
          const own = sorting?.column === i ? sorting : null;
          const order = own ? (own.descending ? 'descending' : 'ascending') : 'none';
          return (
            <div
              key={i}
              role="columnheader"
              aria-sort={order}
              className={numeric[i] ? 'grid-cell right' : 'grid-cell'}
            >
              <button type="button" className="sort" onClick={() => onSort(i)} title={`Order by ${name}`}>
                <span className="cell-line">{name}</span>
                <span aria-hidden="true">{own ? (own.descending ? '↓' : '↑') : ''}</span>
              </button>
              <Edge name={name} width={widths[i] ?? NARROWEST} onWidth={(width) => onWidth(i, width)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface EdgeProps {
  readonly name: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

function Edge({ name, width, onWidth }: EdgeProps) {
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const set = (wanted: number) => onWidth(Math.max(NARROWEST, Math.round(wanted)));
  const drag = (event: PointerEvent) => {
    if (from.current) set(from.current.width + event.clientX - from.current.x);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    set(width + (event.key === 'ArrowRight' ? STEP : -STEP));
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that can be moved is a control
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={`Width of ${name}`}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- moved by the arrow keys
      tabIndex={0}
      className="column-edge"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width };
      }}
      onPointerMove={drag}
      onPointerUp={() => (from.current = null)}
      onKeyDown={press}
    />
  );
}
