import { ActionIcon, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ArticleDetail } from '../../model/api/articles';
import type { Span } from '../../model/reading';
import { fetchArticle } from '../api/calls';
import { segments, type Mark } from '../state/segments';
import { readableDate } from './dates';
import { Failure } from './failure';
import { CloseMark } from './marks';
import { Waiting } from './waiting';

interface Props {
  readonly article: string;
  /** The place to show: the quote that was opened. */
  readonly at: Span | null;
  readonly onNode: (ref: string) => void;
  readonly onClose: () => void;
}

/** The whole article, with everyone it speaks of and everything it claims marked. */
export function Reader({ article, at, onNode, onClose }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ['article', article],
    queryFn: ({ signal }) => fetchArticle(article, signal),
  });
  return (
    <section aria-label="Article">
      <Group justify="space-between" wrap="nowrap" align="flex-start" className="section" gap={12}>
        <div>
          <h2 style={{ margin: 0, fontSize: 16, lineHeight: 1.35 }}>{data?.title ?? 'Article'}</h2>
          <Text size="sm" className="soft">
            {[data?.outlet, data?.publishedAt ? readableDate(data.publishedAt) : null]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        <ActionIcon variant="subtle" color="gray" onClick={onClose} aria-label="Close the article">
          <CloseMark />
        </ActionIcon>
      </Group>
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Text component="div">
          <Body article={data} at={at} onNode={onNode} />
        </Text>
      ) : (
        <Waiting lines={16} />
      )}
    </section>
  );
}

function Body({
  article,
  at,
  onNode,
}: {
  readonly article: ArticleDetail;
  readonly at: Span | null;
  readonly onNode: (ref: string) => void;
}) {
  const current = useRef<HTMLSpanElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: 'center' }), [article.id, at?.start]);
  const marks: Mark[] = [
    ...article.claims.map(({ quote }) => ({ ...quote, name: 'claimed' })),
    ...article.mentions.map((mention, i) => ({
      start: mention.start,
      end: mention.end,
      name: `mention ${i}`,
    })),
    ...(at ? [{ ...at, name: 'current' }] : []),
  ];
  let first = true;
  return (
    <div className="article" lang="en">
      {segments(0, article.text.length, marks).map((part) => {
        const words = article.text.slice(part.start, part.end);
        const mention = part.marks.find((name) => name.startsWith('mention '));
        const about = mention === undefined ? undefined : article.mentions[Number(mention.slice(8))];
        const isCurrent = part.marks.includes('current');
        const reference = isCurrent && first ? current : null;
        if (isCurrent) first = false;
        const look = [part.marks.includes('claimed') ? 'claimed' : '', isCurrent ? 'current' : '']
          .join(' ')
          .trim();
        return (
          <span key={part.start} className={look} ref={reference}>
            {about ? (
              <button
                type="button"
                className="mention"
                title={`${about.caption}, ${about.label}`}
                onClick={() => onNode(about.ref)}
              >
                {words}
              </button>
            ) : (
              words
            )}
          </span>
        );
      })}
    </div>
  );
}
