import { ActionIcon, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ArticleDetail } from '../../model/api/articles';
import type { Span } from '../../model/reading';
import { fetchArticle } from '../api/calls';
import { segments, type Mark, type Segment } from '../state/segments';
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

function marksOf(article: ArticleDetail, at: Span | null): Mark[] {
  return [
    ...article.claims.map(({ quote }) => ({ ...quote, name: 'claimed' })),
    ...article.mentions.map((mention, i) => ({
      start: mention.start,
      end: mention.end,
      name: `mention ${i}`,
    })),
    ...(at ? [{ ...at, name: 'current' }] : []),
  ];
}

/** Whether a segment tells a claim, and whether it is the one that was opened. */
function lookOf({ marks }: Segment): string {
  return ['claimed', 'current'].filter((name) => marks.includes(name)).join(' ');
}

interface BodyProps {
  readonly article: ArticleDetail;
  readonly at: Span | null;
  readonly onNode: (ref: string) => void;
}

function Body({ article, at, onNode }: BodyProps) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = text.current?.querySelector('.current');
    if (place) place.scrollIntoView({ block: 'center' });
    else text.current?.closest('.side')?.scrollTo({ top: 0 });
  }, [article.id, at]);
  return (
    <div className="article" lang="en" ref={text}>
      {segments(0, article.text.length, marksOf(article, at)).map((part) => {
        const words = article.text.slice(part.start, part.end);
        const mention = part.marks.find((name) => name.startsWith('mention '));
        const about = mention === undefined ? undefined : article.mentions[Number(mention.slice(8))];
        return (
          <span key={part.start} className={lookOf(part)}>
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
