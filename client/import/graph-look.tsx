import { Select, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Value } from '../../model/api/graph';
import type { GraphFound } from '../../model/api/import';
import { counted } from '../panels/dates';
import { Failure } from '../panels/failure';
import { Waiting } from '../panels/waiting';
import { lookInto, type Columns } from './work';
import type { GraphSet } from './use-importing';

/** Parts that people look for when a table is not understood, by what the table holds. */
const columnParts = {
  articles: [
    ['text', 'Text'],
    ['title', 'Title'],
    ['date', 'Day'],
    ['outlet', 'Outlet'],
  ],
  edges: [
    ['source', 'From'],
    ['target', 'To'],
    ['type', 'Relationship'],
  ],
  nodes: [
    ['id', 'Id'],
    ['caption', 'Name'],
    ['labels', 'Kind'],
  ],
} as const;

const listed = (all: GraphFound['types']): string =>
  all
    .slice(0, 8)
    .map(({ name, count }) => `${name} ${count}`)
    .join(', ') + (all.length > 8 ? ' …' : '');

const cellText = (cell: Value | undefined): string =>
  cell === undefined || cell === null ? '' : typeof cell === 'object' ? JSON.stringify(cell) : String(cell);

interface TableProps {
  readonly table: GraphFound['tables'][number];
  /** What it is a table of. */
  readonly of: keyof typeof columnParts;
  readonly onColumns: ((columns: Columns) => void) | null;
  readonly columns: Columns;
}

/** How a table begins, and which of its columns is what. */
function TableLook({ table, of, columns, onColumns }: TableProps) {
  const { headings, rows } = table;
  const chosen: Columns = of === 'articles' ? columns : { ...table.columns, ...columns };
  return (
    <>
      {onColumns && (
        <div className="import-columns">
          {columnParts[of].map(([part, label]) => (
            <Select
              key={part}
              size="xs"
              label={label}
              data={[...new Set(headings)]}
              value={chosen[part] ?? null}
              placeholder={of === 'articles' ? 'By its heading' : 'Choose a column'}
              onChange={(heading) => heading !== null && onColumns({ ...columns, [part]: heading })}
              comboboxProps={{ withinPortal: true }}
            />
          ))}
        </div>
      )}
      <div className="import-rows">
        <Table withTableBorder fz="xs" verticalSpacing={3}>
          <Table.Thead>
            <Table.Tr>
              {headings.map((heading, i) => (
                <Table.Th key={i}>{heading}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, i) => (
              <Table.Tr key={i}>
                {headings.map((_, j) => (
                  <Table.Td key={j}>{cellText(row[j])}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}

interface Props {
  readonly set: GraphSet;
  readonly onColumns: (columns: Columns) => void;
}

const useLook = ({ files, columns }: GraphSet) =>
  useQuery({
    queryKey: ['look', files.map(({ name, file }) => [name, file.size]), columns],
    queryFn: () => lookInto(files, columns),
    placeholderData: (before) => before,
  });

const nameOf = ({ files }: GraphSet): string => files.map(({ name }) => name).join(' + ');

/** How a table of articles begins, and which of its columns is what. */
export function ArticleTableLook({ set, onColumns }: Props) {
  const { data, error } = useLook({ ...set, columns: {} });
  const [table] = data?.tables ?? [];
  return (
    <section className="import-look" aria-label={`Articles in ${nameOf(set)}`}>
      <h3 className="import-name">{nameOf(set)}</h3>
      {error && <Failure error={error} />}
      {table && <TableLook table={table} of="articles" columns={set.columns} onColumns={onColumns} />}
    </section>
  );
}

/** What is in a graph file, in a sentence, or why it cannot be told. */
function Held({ found }: { readonly found: GraphFound }) {
  const { nodes, edges, labels, types, words, problem, tables } = found;
  if (problem !== null)
    return (
      <p role="alert" className="import-problem">
        {tables.length === 1 ? 'The headings do not tell which column is what: choose it here.' : problem}
      </p>
    );
  return (
    <p>
      {counted(nodes, 'node')}, {counted(edges, 'edge')}.{' '}
      <span className="soft">
        {listed(labels)}. {listed(types)}
        {words.length > 0 && ` (in the words of the file: ${listed(words)})`}
      </span>
    </p>
  );
}

/** What a graph file holds, before anything of it is imported. */
export function GraphLook({ set, onColumns }: Props) {
  const { data, error } = useLook(set);
  return (
    <section className="import-look" aria-label={`Graph in ${nameOf(set)}`}>
      <h3 className="import-name">{nameOf(set)}</h3>
      {error && <Failure error={error} />}
      {!data && !error && <Waiting lines={3} />}
      {data && <Held found={data} />}
      {data && data.dropped.length > 0 && <p className="soft">Not taken: {data.dropped.join('; ')}.</p>}
      {data?.tables.map((table) => (
        <TableLook
          key={table.name}
          {...{ table }}
          // A table that is not understood has edges, most of the time: of nodes alone there is nothing to draw.
          of={data.problem !== null && set.files.length === 1 ? 'edges' : table.kind}
          columns={set.columns}
          onColumns={set.files.length === 1 ? onColumns : null}
        />
      ))}
    </section>
  );
}
