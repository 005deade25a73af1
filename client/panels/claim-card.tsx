import { Anchor, Badge, Group, Text } from '@mantine/core';
import type { Claim } from '../../model/api/evidence';
import { readableDate, readableSpan } from './dates';
import { ClaimSentence } from './marked-text';

const colours: Readonly<Record<string, string>> = {
  happened: 'teal',
  ongoing: 'teal',
  planned: 'accent',
  intended: 'accent',
  demanded: 'orange',
  possible: 'gray',
  claimed: 'gray',
  denied: 'red',
};

/** One claim: how sure, when, its sentence, who says so and where. */
export function ClaimCard({
  claim,
  onOpen,
}: {
  readonly claim: Claim;
  readonly onOpen: (claim: Claim) => void;
}) {
  const when = readableSpan(claim.dateStart, claim.dateEnd);
  const modality = claim.negated ? 'denied' : claim.modality;
  return (
    <article className="section" aria-label={`Claim of ${claim.article.outlet ?? claim.article.title}`}>
      <Group gap={6}>
        <Badge
          variant="light"
          color={colours[modality] ?? 'gray'}
          tt="none"
          radius={4}
          fw={600}
          className="modality"
        >
          {modality}
        </Badge>
        {when !== null && (
          <Badge variant="light" color="gray" tt="none" radius={4} fw={500} c="var(--ew-ink)">
            {when}
          </Badge>
        )}
        {claim.title !== null && (
          <Badge variant="light" color="gray" tt="none" radius={4} fw={500} c="var(--ew-ink)">
            {claim.title}
          </Badge>
        )}
      </Group>
      <ClaimSentence claim={claim} />
      {claim.saidBy !== null && (
        <Text size="sm" className="soft">
          said by {claim.saidBy.caption}
        </Text>
      )}
      <Group justify="space-between" wrap="nowrap" align="flex-end" gap={12} mt={2}>
        <Text size="sm" className="soft" lineClamp={2}>
          <Text span fw={600} c="var(--ew-ink)">
            {claim.article.outlet ?? 'Unknown outlet'}
          </Text>
          {claim.article.publishedAt !== null && ` · ${readableDate(claim.article.publishedAt)}`}
          <br />
          {claim.article.title}
        </Text>
        <Anchor
          component="button"
          size="sm"
          onClick={() => onOpen(claim)}
          style={{ flex: 'none' }}
          aria-label={`Open the article “${claim.article.title}”`}
        >
          Open ›
        </Anchor>
      </Group>
    </article>
  );
}
