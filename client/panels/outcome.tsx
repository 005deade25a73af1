import { Text } from '@mantine/core';
import type { Claim } from '../../model/api/evidence';
import type { ClaimLinks } from '../state/claim-groups';
import { readableDate } from './dates';

/** When a plan was told, and when what came of it happened: by the text's date, else by that of its article. */
function whenOf(plan: Claim, outcome: Claim): string {
  const told = plan.article.publishedAt;
  const happened = outcome.dateStart ?? outcome.article.publishedAt;
  return [
    told === null ? 'planned' : `planned ${readableDate(told)}`,
    happened === null ? 'happened' : `happened ${readableDate(happened)}`,
  ].join(', ');
}

interface Props {
  readonly claim: Claim;
  readonly links: ClaimLinks;
  /** Goes to the card of the other claim. */
  readonly onGo: (claim: Claim) => void;
}

/** A plan leads to what came of it, and that back to its plans. */
export function Outcome({ claim, links: { outcome, plans }, onGo }: Props) {
  return (
    <>
      {outcome && <Way words="This came true" when={whenOf(claim, outcome)} onClick={() => onGo(outcome)} />}
      {plans.map((plan) => (
        <Way key={plan.id} words="As planned" when={whenOf(plan, claim)} onClick={() => onGo(plan)} />
      ))}
    </>
  );
}

interface WayProps {
  readonly words: string;
  readonly when: string;
  readonly onClick: () => void;
}

const Way = ({ words, when, onClick }: WayProps) => (
  <Text size="sm" mt={6}>
    {words}:{' '}
    <button type="button" className="linklike" onClick={onClick}>
      {when}
    </button>
  </Text>
);
