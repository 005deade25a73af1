import { Button, Checkbox, Group, NativeSelect } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { ClaimToReview, DecideRequest } from '../../model/api/decisions';
import {
  isRelationshipType,
  isSymmetric,
  readableType,
  relationshipTypeNames,
  typesBetween,
} from '../../model/ontology/relationship-types';
import { labelOf } from '../../model/scene';

interface Props {
  readonly shown: ClaimToReview;
  readonly onChange: (request: DecideRequest) => void;
  readonly onClose: () => void;
}

/** What a claim says otherwise: another type of those that its ends allow, or its ends the other way round. */
export function ChangeForm({ shown: { claim, from, to }, onChange, onClose }: Props) {
  const [type, setType] = useState(claim.type);
  const [turned, setTurned] = useState(false);
  const [first, second] = turned ? [to, from] : [from, to];
  const fitting = typesBetween(labelOf(first), labelOf(second));
  const types = relationshipTypeNames.filter((one) => fitting.includes(one) || one === claim.type);
  const turns = turned && !isSymmetric(type);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onChange({
      verdict: 'changed',
      turn: turns,
      ...(type !== claim.type && isRelationshipType(type) ? { type } : {}),
    });
  };
  return (
    <form className="review-change" aria-label="What it should say" onSubmit={submit}>
      <Group gap={8} wrap="nowrap">
        <span className="review-end">{first.caption}</span>
        <NativeSelect
          size="xs"
          aria-label="Type"
          data-autofocus
          ref={(select) => select?.focus()}
          value={type}
          onChange={({ currentTarget }) => setType(currentTarget.value)}
          data={types.map((value) => ({ value, label: readableType(value) }))}
        />
        <span className="review-end">{second.caption}</span>
      </Group>
      <Checkbox
        size="xs"
        label="The other way round"
        checked={turned}
        onChange={({ currentTarget }) => setTurned(currentTarget.checked)}
      />
      <Group gap={8}>
        <Button size="compact-sm" type="submit" disabled={type === claim.type && !turns}>
          Change it
        </Button>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          Leave it
        </Button>
      </Group>
    </form>
  );
}
