import { Button, Modal } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { Explorer } from '../state/explorer';
import { counted } from '../panels/dates';
import { DefaultFields, DropArea, FileList } from './choosing';
import { lookAt, withMore, type Chosen } from './files';
import { ArticleTableLook, GraphLook } from './graph-look';
import './import.css';
import { Running } from './running';
import { Summary } from './summary';
import { useImporting, type GraphSet, type Wanted } from './use-importing';
import type { Columns, Defaults } from './work';

/** The legend's chip of edges in words that fit no type: off until asked for. */
const OPEN = 'quad:open';

interface Props {
  readonly explorer: Explorer;
  readonly dropped: readonly File[];
  /** Brings everything on the canvas into sight. */
  readonly fit: () => void;
  /** Begins anew, without the files of before. */
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** Two tables are a table of nodes and one of edges; any other file is a graph by itself. */
function graphSets(files: readonly Chosen[], columns: Readonly<Record<string, Columns>>): GraphSet[] {
  const graphs = files.filter(({ as }) => as === 'graph');
  const tables = graphs.filter(({ name }) => /\.[ct]sv$/i.test(name));
  const pairs = tables.length === 2 ? [tables] : tables.map((table) => [table]);
  const alone = graphs.filter((file) => !tables.includes(file)).map((file) => [file]);
  return [...pairs, ...alone].map((set) => ({ files: set, columns: columns[set[0]?.name ?? ''] ?? {} }));
}

interface ChoosingProps {
  readonly dropped: readonly File[];
  readonly onRun: (wanted: Wanted) => void;
}

/** The files chosen so far; what is dropped comes to them. */
function useChosen(dropped: readonly File[]) {
  const [files, setFiles] = useState<readonly Chosen[]>([]);
  const add = useCallback(
    (more: readonly File[]) => void lookAt(more).then((found) => setFiles((there) => withMore(there, found))),
    [],
  );
  useEffect(() => add(dropped), [add, dropped]);
  return { files, setFiles, add };
}

const wordsOf = (articles: number, graphs: number): string =>
  [
    ...(articles > 0 ? [counted(articles, 'file of articles', 'files of articles')] : []),
    ...(graphs > 0 ? [counted(graphs, 'graph')] : []),
  ].join(' and ');

/** What is to be brought, and a look into it. */
function Choosing({ dropped, onRun }: ChoosingProps) {
  const { files, setFiles, add } = useChosen(dropped);
  const [columns, setColumns] = useState<Readonly<Record<string, Columns>>>({});
  const [defaults, setDefaults] = useState<Defaults>({ outlet: '', date: '' });
  const articles = files.filter(({ as }) => as === 'articles');
  const tables = articles.filter(({ name }) => /\.[ct]sv$/i.test(name));
  // One map of columns goes with a request: several tables are read by their headings.
  const [table] = tables.length === 1 ? tables : [];
  const graphs = graphSets(files, columns);
  const what = wordsOf(articles.length, graphs.length);
  const mapOf = (name: string | undefined) => columns[name ?? ''] ?? {};
  const setMap = (name: string | undefined) => (map: Columns) =>
    setColumns((all) => ({ ...all, [name ?? '']: map }));
  return (
    <div className="import-body">
      <DropArea onFiles={add} />
      {files.length > 0 && <FileList files={files} onChange={setFiles} />}
      {table && (
        <ArticleTableLook
          set={{ files: [table], columns: mapOf(table.name) }}
          onColumns={setMap(table.name)}
        />
      )}
      {graphs.map((set) => (
        <GraphLook
          key={set.files.map(({ name }) => name).join()}
          set={set}
          onColumns={setMap(set.files[0]?.name)}
        />
      ))}
      {files.length > 0 && <DefaultFields defaults={defaults} onChange={setDefaults} />}
      <div className="import-foot">
        <span className="soft">{what === '' ? 'Nothing chosen yet.' : what}</span>
        <Button
          disabled={what === ''}
          onClick={() => onRun({ articles, columns: mapOf(table?.name), defaults, graphs })}
        >
          Import
        </Button>
      </div>
    </div>
  );
}

/** Brings articles and graphs in: drop files, see progress, see what was found and skipped, undo it. */
export function ImportDialog({ explorer, dropped, fit, onAgain, onClose }: Props) {
  const { stage, run, cancel, again } = useImporting();
  const { dispatch, show, scene } = explorer;
  return (
    <Modal
      opened
      onClose={onClose}
      title="Import"
      closeButtonProps={{ 'aria-label': 'Close' }}
      size="min(720px, 94vw)"
      centered
    >
      {stage.at === 'choosing' && <Choosing dropped={dropped} onRun={run} />}
      {stage.at === 'running' && <Running {...stage} onCancel={cancel} />}
      {stage.at === 'done' && (
        <Summary
          done={stage.done}
          onAgain={() => {
            onAgain();
            again();
          }}
          onShow={(found) => {
            // What was brought is to be seen, in whatever words its edges are.
            const { filters } = scene;
            if (found.edges.some(({ type }) => type === 'RELATES_TO') && filters.off.includes(OPEN))
              dispatch({
                do: 'filter',
                filters: { ...filters, off: filters.off.filter((chip) => chip !== OPEN) },
              });
            show(found, 'Show what was imported');
            onClose();
            fit();
          }}
        />
      )}
    </Modal>
  );
}
