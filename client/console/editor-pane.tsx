import { Text } from '@mantine/core';
import { useMemo, useState, type RefObject } from 'react';
import { CypherEditor, type EditorHandle } from './editor/cypher-editor';
import { foundBook, noBook, ownBook } from './editor/properties';
import type { OpenGraph } from './open-graph';
import { ParameterFields } from './parameters/parameters';
import { readableMs, rowsInWords } from './run/answer';
import type { Desk } from './use-desk';
import { serviceWords } from './words';

interface Props {
  readonly desk: Desk;
  readonly editor: RefObject<EditorHandle | null>;
  readonly graph: OpenGraph | null;
  readonly onLeave: () => void;
}

const own = ownBook();

const bookOf = (graph: OpenGraph | null) =>
  graph === null ? noBook : graph.store.own ? own : foundBook(graph.schema.words);

/** The statement, the values of its parameters, and what holds for every statement. */
export function EditorPane({ desk, editor, graph, onLeave }: Props) {
  const [failure, setFailure] = useState<string | null>(null);
  const { draft, names } = desk;
  const words = useMemo(() => (graph ? serviceWords(graph.schema.words, names) : {}), [graph, names]);
  const book = useMemo(() => bookOf(graph), [graph]);
  return (
    <div className="console-edit">
      <CypherEditor
        handle={editor}
        initial={draft.cypher}
        words={words}
        book={book}
        onChange={desk.write}
        onRun={() => desk.start()}
        onLeave={onLeave}
        onFormat={() => editor.current?.format()}
        recall={desk.recall}
        onFailure={(error) => setFailure(error.message)}
      />
      <ParameterFields
        names={names}
        given={draft.parameters}
        errors={desk.errors}
        onChange={desk.fill}
        onRun={() => desk.start()}
      />
      <footer className="console-foot">
        <Text size="xs" className="soft" role="status">
          {failure}
        </Text>
        {graph && (
          <Text size="xs" className="soft nums">
            reads only · {readableMs(graph.store.limits.timeoutMs).replace('.0', '')} ·{' '}
            {rowsInWords(graph.store.limits.maxRows)}
          </Text>
        )}
      </footer>
    </div>
  );
}
