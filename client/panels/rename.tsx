import { Button, Group, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Node } from '../../model/api/graph';
import { rename, unrename } from '../api/decisions';
import type { Explorer } from '../state/explorer';
import { besideButton } from './toolbar-button';
import './corrections.css';

/** The longest name that one may give. */
const LONGEST = 200;

export interface RenameProps {
  readonly node: Node;
  readonly explorer: Pick<Explorer, 'told' | 'follow'>;
}

/** Names an entity otherwise, and gives it back the name that was read. */
export function Rename({ node, explorer }: RenameProps) {
  const client = useQueryClient();
  const [typed, setTyped] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const was = node.properties['wasName'];
  const work = async (change: () => Promise<unknown>) => {
    setBusy(true);
    const done = await explorer.told(async () => {
      await change();
      return true;
    });
    if (done) {
      setTyped(null);
      await explorer.follow();
      await client.invalidateQueries();
    }
    setBusy(false);
  };
  if (typed === null)
    return (
      <div className="corrections">
        {typeof was === 'string' && (
          <>
            <span className="state soft">named by you, was “{was}”</span>
            <Button {...besideButton} disabled={busy} onClick={() => void work(() => unrename(node.ref))}>
              Undo
            </Button>
          </>
        )}
        <Button {...besideButton} disabled={busy} onClick={() => setTyped(node.caption)}>
          Rename …
        </Button>
      </div>
    );
  return (
    <Field
      {...{ typed, setTyped, busy }}
      same={typed.trim() === node.caption}
      onSave={() => void work(() => rename(node.ref, typed.trim()))}
    />
  );
}

interface FieldProps {
  readonly typed: string;
  readonly setTyped: (typed: string | null) => void;
  readonly busy: boolean;
  readonly same: boolean;
  readonly onSave: () => void;
}

function Field({ typed, setTyped, busy, same, onSave }: FieldProps) {
  return (
    <form
      className="correction"
      aria-label="Rename"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <TextInput
        size="xs"
        label="Name"
        maxLength={LONGEST}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      <Group gap={8}>
        <Button type="submit" size="compact-sm" disabled={busy || same || typed.trim() === ''}>
          Save
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setTyped(null)}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
