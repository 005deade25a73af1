import { Button, Group, Kbd } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ClaimToReview, DecideRequest } from '../../model/api/decisions';
import type { Claim } from '../../model/api/evidence';
import { readableType } from '../../model/ontology/relationship-types';
import { ClaimCard } from '../panels/claim-card';
import { CorrectionForm } from '../panels/correction-form';
import { percent } from './review-list';

interface Props {
  readonly shown: ClaimToReview;
  readonly decision: DecideRequest | undefined;
  readonly isChanging: boolean;
  readonly onChanging: (changing: boolean) => void;
  readonly onSay: (request: DecideRequest) => void;
  readonly onShow: (edge: string) => void;
  readonly onOpen: (claim: Claim) => void;
}

/** The claim at which the reader is: what it says, its sentence, and what can be said of it. */
export function ReviewClaim({ shown, decision, isChanging, onChanging, onSay, onShow, onOpen }: Props) {
  const { claim, from, to, edge } = shown;
  return (
    <div className="review-claim">
      <h3>
        {from.caption} <em>{readableType(claim.type)}</em> {to.caption}
      </h3>
      <p className="soft">
        {percent(claim.confidence)} sure, by the rule “{claim.rule}”
        {decision && <b className="review-said"> · {wordsOf(decision)}</b>}
        {' · '}
        <button type="button" className="linklike" onClick={() => onShow(edge)}>
          Show on the canvas
        </button>
      </p>
      {isChanging ? (
        <CorrectionForm {...{ claim, from, to }} onChange={onSay} onClose={() => onChanging(false)} />
      ) : (
        <Group gap={8}>
          <Choice name="A" onClick={() => onSay({ verdict: 'accepted', turn: false })}>
            Accept
          </Choice>
          <Choice name="R" onClick={() => onSay({ verdict: 'rejected', turn: false })}>
            Reject
          </Choice>
          <Choice name="E" onClick={() => onChanging(true)}>
            Change
          </Choice>
        </Group>
      )}
      <ClaimCard claim={claim} onOpen={onOpen} />
    </div>
  );
}

/** "changed to visits, the other way round". */
function wordsOf({ verdict, type, turn }: DecideRequest): string {
  const to = type === undefined ? '' : ` to ${readableType(type)}`;
  return `${verdict}${to}${turn ? ', the other way round' : ''}`;
}

interface ChoiceProps {
  readonly name: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const Choice = ({ name, onClick, children }: ChoiceProps) => (
  <Button size="compact-md" variant="default" onClick={onClick} rightSection={<Kbd size="xs">{name}</Kbd>}>
    {children}
  </Button>
);
