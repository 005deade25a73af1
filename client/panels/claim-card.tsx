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
  const colour = claim.negated ? 'red' : (colours[claim.modality] ?? 'gray');
  return (
    <Group gap={6}>
      <Badge variant="light" color={colour} tt="none" radius={4} fw={600} className={`modality ${colour}`}>
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
