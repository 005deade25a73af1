import { useEffect, useRef } from 'react';
import { readableType } from '../../model/ontology/relationship-types';
import type { ClaimToReview, DecideRequest } from '../../model/api/decisions';
import type { Queue } from './queue';

interface Props {
  readonly queue: Queue;
  readonly onGo: (to: number) => void;
}

const marks: Readonly<Record<DecideRequest['verdict'], string>> = {
  accepted: '✓',
  rejected: '✕',
  changed: '✎',
};

/** The claims to review, the least sure first; one click goes to a claim, J and K go through them. */
export function ReviewList({ queue: { claims, at, decisions }, onGo }: Props) {
  const here = claims[at]?.claim.id;
  return (
    <div
      className="review-list"
      role="listbox"
      tabIndex={0}
      aria-label="Claims, the least sure first"
      aria-activedescendant={here === undefined ? undefined : `review-${here}`}
    >
      {claims.map((one, i) => (
        <Line
          key={one.claim.id}
          shown={one}
          isHere={i === at}
          verdict={decisions.get(one.claim.id)?.verdict}
          onGo={() => onGo(i)}
        />
      ))}
    </div>
  );
}

interface LineProps {
  readonly shown: ClaimToReview;
  readonly isHere: boolean;
  readonly verdict: DecideRequest['verdict'] | undefined;
  readonly onGo: () => void;
}

function Line({ shown: { claim, from, to }, isHere, verdict, onGo }: LineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isHere) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isHere]);
  const words = `${from.caption} ${readableType(claim.type)} ${to.caption}`;
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the drawer takes the keys
    <div
      ref={line}
      id={`review-${claim.id}`}
      role="option"
      aria-selected={isHere}
      className={verdict === undefined ? 'review-line' : `review-line ${verdict}`}
      title={words}
      onClick={onGo}
    >
      {verdict === undefined ? (
        <span className="nums soft">{percent(claim.confidence)}</span>
      ) : (
        <span className="soft" aria-hidden="true">
          {marks[verdict]}
        </span>
      )}
      <span className="review-words">{words}</span>
      {verdict !== undefined && <span className="visually-hidden">{verdict}</span>}
    </div>
  );
}

/** A confidence of 0 to 1 as people read it. */
export const percent = (confidence: number): string => `${Math.round(confidence * 100)} %`;
