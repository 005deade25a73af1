import { ActionIcon, Group, SegmentedControl } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { HistoryAction } from '../state/history';
import type { Scene } from '../state/scene';
import { ofEdge, ofNode } from '../state/selection';
import { edgeColumns, nodeColumns, rowsOf, sorted, type Sorting, type TableRow } from '../state/table';
import './canvas-table.css';
import { counted } from './dates';
import { CloseMark } from './marks';

type Kind = 'nodes' | 'edges';

interface Props {
  readonly scene: Scene;
  readonly dispatch: (action: HistoryAction) => void;
  readonly onClose: () => void;
}

/** Height of a row, in pixels. */
const ROW = 30;

/** What is on the canvas, as a table: the same selection, sorted by any column. */
export function CanvasTable({ scene, dispatch, onClose }: Props) {
  const [kind, setKind] = useState<Kind>('nodes');
  const [sorting, setSorting] = useState<Sorting>({ by: 2, down: true });
  const rows = useMemo(() => sorted(rowsOf(scene, kind), sorting), [scene, kind, sorting]);
  const turn = (to: Kind) => {
    setKind(to);
    setSorting({ by: to === 'nodes' ? 2 : 3, down: true });
  };
  const select = (ref: string, add: boolean) =>
    dispatch({
      do: 'select',
      selection: kind === 'nodes' ? ofNode(ref) : ofEdge(ref),
      how: add ? 'toggle' : 'replace',
    });
  return (
    <section className="table-drawer" aria-label="Table">
      <Group justify="space-between" className="table-head" wrap="nowrap">
        <SegmentedControl
          size="xs"
          value={kind}
          onChange={(value) => turn(value === 'edges' ? 'edges' : 'nodes')}
          data={[
            { value: 'nodes', label: counted(Object.keys(scene.nodes).length, 'node') },
            { value: 'edges', label: counted(Object.keys(scene.edges).length, 'edge') },
          ]}
          aria-label="Rows"
        />
        <ActionIcon variant="subtle" color="gray" aria-label="Close the table" onClick={onClose}>
          <CloseMark />
        </ActionIcon>
      </Group>
      <Grid
        key={kind}
        columns={kind === 'nodes' ? nodeColumns : edgeColumns}
        rows={rows}
        chosen={new Set(scene.selection[kind])}
        sorting={sorting}
        onSort={(by) => setSorting({ by, down: sorting.by === by ? !sorting.down : by > 1 })}
        onSelect={select}
      />
    </section>
  );
}

interface GridProps {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly chosen: ReadonlySet<string>;
  readonly sorting: Sorting;
  readonly onSort: (by: number) => void;
  readonly onSelect: (ref: string, add: boolean) => void;
}

const keys: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** The rows in sight, the row that the keys are at, and what they do. */
function useRows({ rows, chosen, onSelect }: Pick<GridProps, 'rows' | 'chosen' | 'onSelect'>) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized by a compiler
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const first = rows.findIndex(({ ref }) => chosen.has(ref));
  useEffect(() => {
    if (first >= 0) drawn.scrollToIndex(first);
  }, [drawn, first]);
  const press = (event: KeyboardEvent) => {
    const by = keys[event.key];
    const row = rows[at];
    if (event.target !== event.currentTarget) return;
    if (by !== undefined) {
      const next = Math.min(rows.length - 1, Math.max(0, at + by));
      setAt(next);
      drawn.scrollToIndex(next);
    } else if ((event.key === 'Enter' || event.key === ' ') && row)
      onSelect(row.ref, event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { box, at, setAt, drawn, press };
}

/** Rows of which only those in sight are drawn; arrow keys go through them, Enter selects. */
function Grid({ columns, rows, chosen, sorting, onSort, onSelect }: GridProps) {
  const { box, at, setAt, drawn, press } = useRows({ rows, chosen, onSelect });
  const style = { gridTemplateColumns: `2fr repeat(${columns.length - 1}, minmax(70px, 1fr))` };
  return (
    <div
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label="What is on the canvas"
      aria-rowcount={rows.length + 1}
      aria-activedescendant={rows[at] ? `row-${at}` : undefined}
      onKeyDown={press}
    >
      <div role="row" className="grid-row grid-head" style={style}>
        {columns.map((column, by) => (
          <Head key={column} name={column} {...{ by, sorting, onSort }} />
        ))}
      </div>
      <div ref={box} className="grid-body" role="rowgroup">
        <div style={{ height: drawn.getTotalSize(), position: 'relative' }} role="presentation">
          {drawn.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            const look = { active: index === at, chosen: chosen.has(row.ref) };
            const click = (event: MouseEvent) => {
              setAt(index);
              onSelect(row.ref, event.ctrlKey || event.metaKey);
            };
            return <Row key={row.ref} {...{ row, index, start, style }} {...look} onClick={click} />;
          })}
        </div>
      </div>
    </div>
  );
}

interface HeadProps extends Pick<GridProps, 'sorting' | 'onSort'> {
  readonly name: string;
  readonly by: number;
}

function Head({ name, by, sorting, onSort }: HeadProps) {
  const here = sorting.by === by;
  return (
    <div
      role="columnheader"
      aria-sort={here ? (sorting.down ? 'descending' : 'ascending') : 'none'}
      tabIndex={-1}
    >
      <button type="button" className="linklike" onClick={() => onSort(by)}>
        {name} {here ? (sorting.down ? '↓' : '↑') : ''}
      </button>
    </div>
  );
}

interface RowProps {
  readonly row: TableRow;
  readonly index: number;
  readonly start: number;
  readonly style: { readonly gridTemplateColumns: string };
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onClick: (event: MouseEvent) => void;
}

function Row({ row, index, start, style, active, chosen, onClick }: RowProps) {
  const look = ['grid-row', ...(active ? ['active'] : []), ...(chosen ? ['chosen'] : [])].join(' ');
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the body takes the keys
    <div
      id={`row-${index}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      className={look}
      style={{ ...style, position: 'absolute', top: start, height: ROW, width: '100%' }}
      onClick={onClick}
    >
      {row.cells.map((cell, i) => (
        <span role="gridcell" key={i} className={typeof cell === 'number' ? 'nums' : undefined} tabIndex={-1}>
          {cell}
        </span>
      ))}
    </div>
  );
}
