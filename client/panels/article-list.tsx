import { ActionIcon, Group, Text, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { fetchArticles } from '../api/calls';
import { counted, readableDate } from './dates';
import { Failure } from './failure';
import { CloseMark } from './marks';
import { Waiting } from './waiting';

interface Props {
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** Everything that was read, newest first. */
export function ArticleList({ onOpen, onClose }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ['articles'],
    queryFn: ({ signal }) => fetchArticles(signal),
  });
  return (
    <section aria-label="Articles">
      <Group justify="space-between" wrap="nowrap" className="section">
        <h2 style={{ margin: 0, fontSize: 16 }}>Articles</h2>
        <ActionIcon variant="subtle" color="gray" onClick={onClose} aria-label="Close the list">
          <CloseMark />
        </ActionIcon>
      </Group>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting lines={12} />}
      {data?.articles.map((article) => (
        <UnstyledButton key={article.id} className="section row" w="100%" onClick={() => onOpen(article.id)}>
          <Text size="sm" fw={550} lh={1.4}>
            {article.title}
          </Text>
          <Text size="sm" className="soft">
            {[
              article.outlet,
              article.publishedAt === null ? null : readableDate(article.publishedAt),
              counted(article.claims, 'claim'),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </Text>
        </UnstyledButton>
      ))}
    </section>
  );
}
