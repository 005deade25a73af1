import { ActionIcon, Button, Group, Kbd, Loader, Text, Textarea } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import type { Subgraph } from '../../model/api/graph';
import { Failure } from './failure';
import { CloseMark } from './marks';
import { Results } from './query-results';
import { useStatement, type Statement } from './use-statement';

const EXAMPLE = `MATCH (a:Person)-[r:MEETS]-(b:Person)
RETURN a.name, b.name, r.count, r.outlets
ORDER BY r.count DESC LIMIT 20`;

interface Props {
  /** Cypher to begin with, from the search bar; null for the example. */
  readonly initial: string | null;
  readonly onAdd: (subgraph: Pick<Subgraph, 'nodes' | 'edges'>) => void;
  readonly onClose: () => void;
}

/** Cypher, read only, and its rows. */
export function QueryDrawer({ initial, onAdd, onClose }: Props) {
  const [cypher, setCypher] = useState(initial ?? EXAMPLE);
  const statement = useStatement();
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) statement.run(cypher);
    if (event.key === 'Escape') onClose();
  };
  return (
    <section className="drawer" aria-label="Query">
      <div className="drawer-edit">
        <Textarea
          aria-label="Cypher"
          value={cypher}
          onChange={(event) => setCypher(event.currentTarget.value)}
          onKeyDown={press}
          spellCheck={false}
          classNames={{ root: 'cypher', wrapper: 'cypher-wrapper', input: 'cypher-input' }}
        />
        <Group gap={8} justify="space-between">
          <Controls statement={statement} cypher={cypher} />
          <Text size="xs" className="soft">
            Reads only
          </Text>
        </Group>
      </div>
      <Answered statement={statement} onAdd={onAdd} onClose={onClose} />
    </section>
  );
}

function Controls({ statement, cypher }: { readonly statement: Statement; readonly cypher: string }) {
  return (
    <Group gap={8}>
      {statement.running ? (
        <Button
          size="xs"
          color="red"
          variant="light"
          onClick={statement.cancel}
          leftSection={<Loader size={12} color="red" />}
        >
          Cancel
        </Button>
      ) : (
        <Button size="xs" onClick={() => statement.run(cypher)} disabled={cypher.trim() === ''}>
          Run
        </Button>
      )}
      <Text size="xs" className="soft wide-only">
        <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">Enter</Kbd>
      </Text>
    </Group>
  );
}

function Answered({ statement, onAdd, onClose }: Omit<Props, 'initial'> & { readonly statement: Statement }) {
  const { answer, running, error } = statement;
  const { nodes, edges } = answer;
  const waiting = running ? `${answer.rows.length} rows so far …` : error ? 'Not run' : 'Rows appear here.';
  return (
    <div className="drawer-answer">
      <Group justify="space-between" className="drawer-head" wrap="nowrap">
        <Text size="sm" className="soft nums" role="status">
          {answer.summary ?? waiting}
        </Text>
        <Group gap={8} wrap="nowrap">
          {nodes.length + edges.length > 0 && (
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => onAdd({ nodes: [...nodes], edges: [...edges] })}
            >
              Add to canvas
            </Button>
          )}
          <ActionIcon variant="subtle" color="gray" aria-label="Close the query panel" onClick={onClose}>
            <CloseMark />
          </ActionIcon>
        </Group>
      </Group>
      {error ? <Failure error={error} /> : <Results answer={answer} />}
    </div>
  );
}
