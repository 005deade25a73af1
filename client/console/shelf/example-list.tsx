import { Button } from '@mantine/core';
import type { GraphSchema } from '../../../model/api/explore';
import type { Draft } from '../keep/link';
import { Entry } from './entry';
import { examplesFor } from './examples';

interface Props {
  readonly schema: GraphSchema;
  readonly own: boolean;
  readonly onOpen: (draft: Draft) => void;
  readonly onRun: (draft: Draft) => void;
}

/** Queries to begin with. */
export function ExampleList({ schema, own, onOpen, onRun }: Props) {
  return (
    <ul className="entries">
      {examplesFor(schema, own).map((one) => (
        <Entry key={one.title} title={one.title} cypher={one.cypher} onOpen={() => onOpen(one)}>
          <Button
            size="compact-xs"
            variant="light"
            aria-label={`Run “${one.title}”`}
            onClick={() => onRun(one)}
          >
            Run
          </Button>
        </Entry>
      ))}
    </ul>
  );
}
