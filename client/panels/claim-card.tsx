import { Anchor, Badge, Group, Text } from '@mantine/core';
import type { Claim } from '../../model/api/evidence';
import type { Corrected } from '../state/correcting';
import { modalityOf, type ClaimLinks } from '../state/claim-groups';
import { Copies } from './copies';
import { Corrections } from './corrections';
import { readableDate, readableSpan } from './dates';
import { ClaimSentence } from './marked-text';
import { Outcome } from './outcome';

/** Which look a modality has; the looks are in global.css. */
const looks: Readonly<Record<string, string>> = {
  happened: 'sure',
  ongoing: 'sure',
  planned: 'meant',
  intended: 'meant',
  demanded: 'wanted',
  possible: 'open',
  claimed: 'open',
  denied: 'not',
};

/** A short plain word in a box: a date, an office. */
const Tag = ({ words }: { readonly words: string }) => (
  <Badge variant="light" color="gray" tt="none" radius={4} fw={500} c="var(--ew-ink)">
    {words}
  </Badge>
);

/** How sure the text is of a claim. */
export function ModalityBadge({ claim }: { readonly claim: Claim }) {
  const words = claim.negated && claim.modality !== 'denied' ? `not ${claim.modality}` : claim.modality;
  return (
    <Badge tt="none" radius={4} fw={600} className={`modality ${looks[modalityOf(claim)] ?? 'open'}`}>
      {words}
    </Badge>
  );
}

/** How sure, when, and as what. */
function Tags({ claim }: { readonly claim: Claim }) {
  const when = readableSpan(claim.dateStart, claim.dateEnd);
  return (
    <Group gap={6}>
      <ModalityBadge claim={claim} />
      {when !== null && <Tag words={when} />}
      {claim.title !== null && <Tag words={claim.title} />}
    </Group>
  );
}

/** Where a claim's card stands in the page. */
export const cardId = ({ id }: Claim): string => `card-${id}`;

/** Brings a claim's card into sight and gives it the focus. */
function goToCard(claim: Claim): void {
  const card = document.getElementById(cardId(claim));
  card?.scrollIntoView({ block: 'center' });
  card?.focus();
}

interface Props {
  readonly claim: Claim;
  readonly links?: ClaimLinks;
  /** Where given, the claim can be corrected. */
  readonly corrected?: Corrected;
  readonly onOpen: (claim: Claim) => void;
}

/** One claim: how sure, when, its sentence, who says so and where, and what became of it. */
export function ClaimCard({ claim, links, corrected, onOpen }: Props) {
  const { article, saidBy } = claim;
  return (
    <article
      className="section claim"
      id={cardId(claim)}
      tabIndex={-1}
      aria-label={`Claim of ${article.outlet ?? article.title}`}
    >
      <Tags claim={claim} />
      <ClaimSentence claim={claim} />
      {saidBy !== null && (
        <Text size="sm" className="soft">
          said by {saidBy.caption}
        </Text>
      )}
      <Group justify="space-between" wrap="nowrap" align="flex-end" gap={12} mt={2}>
        <Text size="sm" className="soft" lineClamp={2}>
          <Text span fw={600} c="var(--ew-ink)">
            {article.outlet ?? 'Unknown outlet'}
          </Text>
          {article.publishedAt !== null && ` · ${readableDate(article.publishedAt)}`}
          <br />
          {article.title}
          {claim.page !== null && `, page ${claim.page}`}
        </Text>
        <OpenArticle claim={claim} onOpen={onOpen} />
      </Group>
      {links && <Outcome claim={claim} links={links} onGo={goToCard} />}
      {links && links.copies.length > 0 && <Copies copies={links.copies} onOpen={onOpen} />}
      {corrected && <Corrections {...corrected} claim={claim} />}
    </article>
  );
}

/** The way to the place in the article. */
export const OpenArticle = ({ claim, onOpen }: Pick<Props, 'claim' | 'onOpen'>) => (
  <Anchor
    component="button"
    size="sm"
    onClick={() => onOpen(claim)}
    style={{ flex: 'none' }}
    aria-label={`Open the article “${claim.article.title}”`}
  >
    Open ›
  </Anchor>
);
