import { ActionIcon, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useEffect, useRef } from 'react';
import type { ArticleDetail } from '../../model/api/articles';
import type { Span } from '../../model/reading';
import { fetchArticle } from '../api/calls';
import { segments, type Mark, type Segment } from '../state/segments';
import { readableDate } from './dates';
import { Failure } from './failure';
import { CloseMark } from './marks';
import './reader.css';
import { SentenceEdges, type ReadClaim } from './sentence-edges';
import { Waiting } from './waiting';

interface Props {
  readonly article: string;
  /** The place to show: the quote that was opened. */
  readonly at: Span | null;
  readonly onNode: (ref: string) => void;
  /** Shows the edges that a sentence speaks for. */
  readonly onEdges: (edges: readonly string[]) => void;
  readonly onClose: () => void;
}

/** The whole article, with everyone it speaks of and everything it claims marked. */
export function Reader({ article, at, onNode, onEdges, onClose }: Props) {
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
          <Body article={data} at={at} onNode={onNode} onEdges={onEdges} />
        </Text>
      ) : (
        <Waiting lines={16} />
      )}
    </section>
  );
}

/** The claims of each sentence, by where the sentence ends. */
function claimsByEnd({ sentences, claims }: ArticleDetail): ReadonlyMap<number, readonly ReadClaim[]> {
  const told = sentences.map(({ start, end }) => {
    const own = claims.filter(({ quote }) => quote.start >= start && quote.start < end);
    return [end, own] as const;
  });
  return new Map(told.filter(([, own]) => own.length > 0));
}

function marksOf(article: ArticleDetail, at: Span | null): Mark[] {
  return [
    ...article.claims.map(({ quote }) => ({ ...quote, name: 'claimed' })),
    ...article.mentions.map((mention, i) => ({
      start: mention.start,
      end: mention.end,
      name: `mention ${i}`,
    })),
    // Sentences are no marks, but what stands behind one needs a cut at its end.
    ...article.sentences.map(({ start, end }) => ({ start, end, name: 'sentence' })),
    ...(at ? [{ ...at, name: 'current' }] : []),
  ];
}

/** Whether a segment tells a claim, and whether it is the one that was opened. */
function lookOf({ marks }: Segment): string {
  return ['claimed', 'current'].filter((name) => marks.includes(name)).join(' ');
}

interface BodyProps extends Pick<Props, 'at' | 'onNode' | 'onEdges'> {
  readonly article: ArticleDetail;
}

function Body({ article, at, onNode, onEdges }: BodyProps) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = text.current?.querySelector('.current');
    if (place) place.scrollIntoView({ block: 'center' });
    else text.current?.closest('.side')?.scrollTo({ top: 0 });
  }, [article.id, at]);
  const claims = claimsByEnd(article);
  const captions = new Map(article.mentions.map(({ ref, caption }) => [ref, caption]));
  return (
    <div className="article" lang="en" ref={text}>
      {segments(0, article.text.length, marksOf(article, at)).map((part) => {
        const told = claims.get(part.end);
        return (
          <Fragment key={part.start}>
            <Stretch article={article} part={part} onNode={onNode} />
            {told && <SentenceEdges claims={told} captions={captions} onEdges={onEdges} />}
          </Fragment>
        );
      })}
    </div>
  );
}

interface StretchProps extends Pick<Props, 'onNode'> {
  readonly article: ArticleDetail;
  readonly part: Segment;
}

/** A stretch of the text under the same marks; a name in it leads to its node. */
function Stretch({ article, part, onNode }: StretchProps) {
  const words = article.text.slice(part.start, part.end);
  const mention = part.marks.find((name) => name.startsWith('mention '));
  const about = mention === undefined ? undefined : article.mentions[Number(mention.slice(8))];
  return (
    <span className={lookOf(part)}>
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
}
