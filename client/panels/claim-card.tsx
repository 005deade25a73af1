import { Anchor, Badge, Group, Text } from '@mantine/core';
import type { Claim } from '../../model/api/evidence';
import { readableDate, readableSpan } from './dates';
import { ClaimSentence } from './marked-text';

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

/** How sure, when, and as what. */
function Tags({ claim }: { readonly claim: Claim }) {
  const when = readableSpan(claim.dateStart, claim.dateEnd);
  const words = claim.negated && claim.modality !== 'denied' ? `not ${claim.modality}` : claim.modality;
  const look = claim.negated ? 'not' : (looks[claim.modality] ?? 'open');
  return (
    <Group gap={6}>
      <Badge tt="none" radius={4} fw={600} className={`modality ${look}`}>
        {words}
      </Badge>
      {when !== null && <Tag words={when} />}
      {claim.title !== null && <Tag words={claim.title} />}
    </Group>
  );
}

interface Props {
  readonly claim: Claim;
  readonly onOpen: (claim: Claim) => void;
}

/** One claim: how sure, when, its sentence, who says so and where. */
export function ClaimCard({ claim, onOpen }: Props) {
  const { article, saidBy } = claim;
  return (
    <article className="section" aria-label={`Claim of ${article.outlet ?? article.title}`}>
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
        </Text>
        <Anchor
          component="button"
          size="sm"
          onClick={() => onOpen(claim)}
          style={{ flex: 'none' }}
          aria-label={`Open the article “${article.title}”`}
        >
          Open ›
        </Anchor>
      </Group>
    </article>
  );
}
