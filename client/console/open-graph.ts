import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GraphSchema, StoreInfo } from '../../model/api/explore';
import { fetchSchema, fetchStore } from '../api/calls';

/** The graph that is open, as the console needs to know it. */
export interface OpenGraph {
  readonly schema: GraphSchema;
  readonly store: StoreInfo;
}

/** Null until the server has said. */
export function useOpenGraph(): OpenGraph | null {
  const schema = useQuery({ queryKey: ['schema'], queryFn: ({ signal }) => fetchSchema(signal) }).data;
  const store = useQuery({ queryKey: ['store'], queryFn: ({ signal }) => fetchStore(signal) }).data;
  return useMemo(() => (schema && store ? { schema, store } : null), [schema, store]);
}
