export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
  /** Rows of one page. */
  readonly page: number;
}

const within = (value: number, most: number): number => Math.max(0, Math.min(most - 1, value));

/** Where a key leads in a grid, as in a spreadsheet; null for keys that lead nowhere. */
export function moved({ row, column }: Place, key: string, far: boolean, size: Size): Place | null {
  const to = (newRow: number, newColumn: number): Place => ({
    row: within(newRow, size.rows),
    column: within(newColumn, size.columns),
  });
  switch (key) {
    case 'ArrowUp':
      return to(far ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(far ? size.rows : row + 1, column);
    case 'ArrowLeft':
      return to(row, far ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, far ? size.columns : column + 1);
    case 'Home':
      return to(far ? 0 : row, 0);
    case 'End':
      return to(far ? size.rows : row, size.columns);
    case 'PageUp':
      return to(row - size.page, column);
    case 'PageDown':
      return to(row + size.page, column);
    default:
      return null;
  }
}
