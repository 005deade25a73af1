import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Value } from '../../../model/api/graph';
import { valueText } from '../../../model/rows';
import type { Answer, Row } from '../run/answer';
import { canExpand, Cell } from './cell';
import { findShown, type Pointed } from './find-shown';
import { moved, type Place } from './grid-keys';
import { nextSorting, sorted, type Sorting } from './order';
import { TableHead } from './table-head';
import { firstWidths, gridColumns } from './widths';

const ROW_PX = 31;
const PAGE = 10;

interface Props {
  readonly answer: Answer;
  readonly onShow: (pointed: Pointed) => void;
}

/** What shows a value on the canvas; null for what cannot be shown there. */
type Shower = (value: Value) => (() => void) | null;

const keyOf = ({ row, column }: Place): string => `${row}:${column}`;

/**
 * Rows of which only those in sight are drawn. Arrows walk the cells, Enter unfolds one, Space shows a
 * node or edge on the canvas, Ctrl+C copies the cell whole.
 */
export function Table({ answer, onShow }: Props) {
  const { columns, rows } = answer;
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const ordered = useMemo(() => sorted(rows, sorting), [rows, sorting]);
  const guessed = useMemo(() => firstWidths(columns, rows.slice(0, 60)), [columns, rows]);
  const [dragged, setDragged] = useState<Readonly<Record<number, number>>>({});
  const widths = guessed.map((width, i) => dragged[i] ?? width);
  const box = useRef<HTMLDivElement>(null);
  const shower = (value: Value) => {
    const pointed = findShown(value, answer);
    return pointed && (() => onShow(pointed));
  };
  const grid = useGrid(box, ordered, columns.length, shower);
  return (
    <div className="grid-box">
      <div
        ref={box}
        className="grid"
        role="grid"
        aria-label="Rows"
        aria-rowcount={ordered.length + 1}
        aria-colcount={columns.length}
        tabIndex={-1}
        style={{ ['--columns' as string]: gridColumns(widths) }}
        onKeyDown={grid.press}
      >
        <TableHead
          columns={columns}
          numeric={columns.map((_, i) => typeof rows[0]?.[i] === 'number')}
          widths={widths}
          sorting={sorting}
          onSort={(column) => setSorting((now) => nextSorting(now, column))}
          onWidth={(column, width) => setDragged((now) => ({ ...now, [column]: width }))}
        />
        <Body rows={ordered} columns={columns.length} grid={grid} />
      </div>
      <span className="visually-hidden" role="status">
        {grid.copied}
      </span>
    </div>
  );
}

type Grid = ReturnType<typeof useGrid>;

/** Where the keyboard is, what is unfolded, and which rows are in sight. */
function useGrid(
  box: RefObject<HTMLDivElement | null>,
  rows: readonly Row[],
  columns: number,
  shower: Shower,
) {
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [copied, setCopied] = useState('');
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
    scrollPaddingStart: ROW_PX,
  });
  const toggle = (place: Place) => {
    if (!canExpand(rows[place.row]?.[place.column] ?? null)) return;
    const next = new Set(open);
    if (!next.delete(keyOf(place))) next.add(keyOf(place));
    setOpen(next);
  };
  const go = (place: Place) => {
    setAt(place);
    virtual.scrollToIndex(place.row);
    requestAnimationFrame(() => focusCell(box.current, place));
  };
  const copy = () => {
    const text = valueText(rows[at.row]?.[at.column] ?? null);
    void navigator.clipboard.writeText(text).then(
      () => setCopied(`Copied ${text.slice(0, 60)}`),
      () => setCopied('The browser did not allow copying'),
    );
  };
  const press = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'gridcell') return;
    const far = event.ctrlKey || event.metaKey;
    const place = moved(at, event.key, far, { rows: rows.length, columns, page: PAGE });
    if (place) go(place);
    else if (event.key === 'Enter' && !far) toggle(at);
    else if (event.key === ' ') shower(rows[at.row]?.[at.column] ?? null)?.();
    else if (far && event.key === 'c' && window.getSelection()?.isCollapsed !== false) copy();
    else return;
    event.preventDefault();
  };
  return { shower, at, setAt, open, toggle, virtual, press, copied };
}

function focusCell(box: HTMLElement | null, { row, column }: Place): void {
  box?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)?.focus({ preventScroll: true });
}

interface BodyProps {
  readonly rows: readonly Row[];
  readonly columns: number;
  readonly grid: Grid;
}

function Body({ rows, columns, grid }: BodyProps) {
  const { virtual } = grid;
  return (
    <div role="rowgroup" className="grid-body" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, start }) => (
        <div
          key={index}
          ref={virtual.measureElement}
          data-index={index}
          role="row"
          aria-rowindex={index + 2}
          className="grid-row"
          style={{ transform: `translateY(${start}px)` }}
        >
          {Array.from({ length: columns }, (_, column) => (
            <GridCell key={column} place={{ row: index, column }} row={rows[index] ?? []} grid={grid} />
          ))}
        </div>
      ))}
    </div>
  );
}

function GridCell({ place, row, grid }: { readonly place: Place; readonly row: Row; readonly grid: Grid }) {
  const value = row[place.column] ?? null;
  const isAt = grid.at.row === place.row && grid.at.column === place.column;
  const expanded = grid.open.has(keyOf(place));
  const foldable = canExpand(value);
  return (
    <div
      role="gridcell"
      data-cell={keyOf(place)}
      tabIndex={isAt ? 0 : -1}
      aria-expanded={foldable ? expanded : undefined}
      className={`grid-cell${typeof value === 'number' ? ' nums right' : ''}${foldable ? ' foldable' : ''}`}
      onFocus={() => grid.setAt(place)}
    >
      {foldable && (
        <button
          type="button"
          className="fold"
          tabIndex={-1}
          aria-label={expanded ? 'Fold' : 'Unfold'}
          onClick={() => grid.toggle(place)}
        >
          {expanded ? '▾' : '▸'}
        </button>
      )}
      <Cell value={value} expanded={expanded} onShow={grid.shower(value)} />
    </div>
  );
}
