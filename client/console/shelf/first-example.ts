import { useEffect, useRef } from 'react';
import { keptDraft } from '../keep/kept';
import type { OpenGraph } from '../open-graph';
import type { Desk } from '../use-desk';
import { examplesFor } from './examples';

/** An editor that would open empty opens with the first example of the graph: there is something to run. */
export function useFirstExample(graph: OpenGraph | null, { take }: Pick<Desk, 'take'>): void {
  const done = useRef(false);
  useEffect(() => {
    if (!graph || done.current) return;
    done.current = true;
    const [first] = examplesFor(graph.schema, graph.store.own);
    if (first && keptDraft.read().cypher === '') take(first);
  }, [graph, take]);
}
