import { Text } from '@mantine/core';
import type { Claim } from '../../model/api/evidence';
import { ModalityBadge, OpenArticle } from './claim-card';
import { readableDate } from './dates';
import './contradictions.css';
import { ClaimSentence } from './marked-text';

interface Props {
  readonly pairs: readonly (readonly [Claim, Claim])[];
  readonly onOpen: (claim: Claim) => void;
}

/** What one article tells and another denies, side by side. */
export function Contradictions({ pairs, onOpen }: Props) {
  return (
    <section className="section" aria-label="Contradictions">
      <h3 className="section-head">The articles contradict each other</h3>
      {pairs.map((pair) => (
        <div className="versus" key={pair.map(({ id }) => id).join(' ')}>
          {pair.map((claim) => (
            <div className="versus-side" key={claim.id}>
              <ModalityBadge claim={claim} />
              <ClaimSentence claim={claim} />
              <Text size="sm" className="soft">
                {claim.article.outlet ?? 'Unknown outlet'}
                {claim.article.publishedAt !== null && `, ${readableDate(claim.article.publishedAt)}`}
              </Text>
              <OpenArticle claim={claim} onOpen={onOpen} />
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
