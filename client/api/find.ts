import { useQuery } from '@tanstack/react-query';
import type { SearchResponse } from '../../model/api/explore';
import { fetchHits } from './calls';

export type Hit = SearchResponse['hits'][number];

interface Found {
  readonly hits: readonly Hit[];
  /** True once the server has answered what was asked. */
  readonly answered: boolean;
  readonly error: Error | null;
}

/** The nodes that a text names, best first; an empty text asks nothing. */
export function useNames(text: string): Found {
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['hits', text],
    queryFn: ({ signal }) => fetchHits(text, signal),
    enabled: text !== '',
    // While a name is typed on, what its beginning found stays; another name begins with nothing.
    placeholderData: (before, asked) => (text.startsWith(asked?.queryKey[1] ?? '\n') ? before : undefined),
  });
  return {
    hits: text === '' ? [] : (data?.hits ?? []),
    answered: text !== '' && data !== undefined && !isPlaceholderData,
    error: text === '' ? null : error,
  };
}
