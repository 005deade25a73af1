import { Button, Group, NativeSelect, Switch } from '@mantine/core';
import { useState } from 'react';
import type { ClaimToReview, DecideRequest } from '../../model/api/decisions';
import {
  isRelationshipType,
  isSymmetric,
  readableType,
  typesBetween,
  type RelationshipType,
} from '../../model/ontology/relationship-types';
import { labelOf } from '../../model/scene';
import './corrections.css';

interface Props extends Pick<ClaimToReview, 'claim' | 'from' | 'to'> {
  readonly onChange: (request: DecideRequest) => void;
  readonly onClose: () => void;
}

/** Whoever opens the form by a key goes on by keys. */
const toSelect = (select: HTMLSelectElement | null): void => select?.focus();

const byWords = (a: string, b: string): number => readableType(a).localeCompare(readableType(b));

/** Another type, of those whose ends fit, or the other way round. */
export function CorrectionForm({ claim, from, to, onChange, onClose }: Props) {
  const [turn, setTurn] = useState(false);
  const [type, setType] = useState(claim.type);
  const [one, other] = turn ? [to, from] : [from, to];
  const fitting: readonly string[] = typesBetween(labelOf(one), labelOf(other)).sort(byWords);
  const types = fitting.includes(type) ? fitting : [type, ...fitting];
  const wanted: RelationshipType | undefined =
    type !== claim.type && isRelationshipType(type) ? type : undefined;
  const turns = turn && !isSymmetric(type);
  const change = { ...(wanted ? { type: wanted } : {}), turn: turns };
  return (
    <form
      className="correction"
      aria-label="Correct the claim"
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ verdict: 'changed', ...change });
      }}
    >
      <NativeSelect
        size="xs"
        label="Type"
        ref={toSelect}
        value={type}
        data={types.map((value) => ({ value, label: readableType(value) }))}
        onChange={(event) => setType(event.currentTarget.value)}
      />
      <Switch
        size="xs"
        label="Turn around"
        disabled={isSymmetric(type)}
        checked={turns}
        onChange={(event) => setTurn(event.currentTarget.checked)}
      />
      <p className="correction-says" aria-live="polite">
        {one.caption} <b>{readableType(type)}</b> {other.caption}
      </p>
      <Group gap={8}>
        <Button type="submit" size="compact-sm" disabled={wanted === undefined && !turns}>
          Save
        </Button>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
