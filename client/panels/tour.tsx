import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import './tour.css';

interface Props {
  readonly onEnd: () => void;
}

const hints: readonly { readonly title: string; readonly words: string }[] = [
  {
    title: 'Every edge cites its sentence',
    words:
      'Click an edge: who says so, where, when, and how sure the text is. “Open” leads to the place in the article.',
  },
  {
    title: 'One bar finds everything',
    words:
      'Press / and type a name. Two names, “Abe and Putin”, ask why they are connected. Cypher works there too.',
  },
  {
    title: 'Grow the graph from any node',
    words:
      'Double-click brings the best evidenced neighbours, again takes them back. A right click offers each type with its count.',
  },
  {
    title: 'Lines say how sure it is',
    words:
      'Solid happened, dashed is planned, dotted is only possible, crossed is denied. Wider lines have more outlets. The legend switches each off.',
  },
  {
    title: 'Nothing is lost',
    words: 'Undo takes back any step. Keys work without a mouse: ? lists them.',
  },
];

/** Five hints for the first visit; none stands in the way, and all can be skipped. */
export function Tour({ onEnd }: Props) {
  const [at, setAt] = useState(0);
  const hint = hints[at];
  if (!hint) return null;
  const last = at === hints.length - 1;
  return (
    <section className="card tour" aria-label="Tour">
      <h2>{hint.title}</h2>
      <Text size="sm" aria-live="polite">
        {hint.words}
      </Text>
      <Group justify="space-between" mt={12}>
        <Text size="sm" className="soft nums">
          {at + 1} of {hints.length}
        </Text>
        <Group gap={6}>
          {!last && (
            <Button size="compact-sm" variant="subtle" color="gray" c="var(--ew-ink)" onClick={onEnd}>
              Skip
            </Button>
          )}
          <Button size="compact-sm" onClick={() => (last ? onEnd() : setAt(at + 1))}>
            {last ? 'Done' : 'Next'}
          </Button>
        </Group>
      </Group>
    </section>
  );
}
