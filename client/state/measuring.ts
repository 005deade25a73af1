import { useCallback, useEffect, useRef, useState } from 'react';
import type { Measured } from '../../layout/measures';
import { measureNames, measureWords, type MeasureName } from '../../layout/measure-words';
import type { StyleRule } from '../../model/style-rules';
import { runMeasure } from '../scene/run-measure';
import type { Explorer } from './explorer';
import { visible } from './visible';

export type Shown = 'size' | 'colour';

export interface Measuring {
  /** What each measure came to, as far as it was asked for. */
  readonly found: Readonly<Partial<Record<MeasureName, Measured>>>;
  /** Works all measures out over what can be seen. */
  readonly work: () => void;
  readonly shows: (name: MeasureName, sets: Shown) => boolean;
  /** Shows a measure as size or colour of the nodes, or no longer. */
  readonly toggle: (name: MeasureName, sets: Shown) => void;
}

const idOf = (name: MeasureName, sets: Shown): string => `measure-${name}-${sets}`;

const ruleOf = (name: MeasureName, sets: Shown): StyleRule => ({
  id: idOf(name, sets),
  on: 'node',
  only: null,
  sets,
  source: { by: 'measure', name },
  ranked: false,
  asNames: name === 'community' && sets === 'colour',
});

/** Whether a rule is one of these: another measure in the same place takes its turn. */
const isOurs = (rule: StyleRule, sets: Shown): boolean =>
  measureNames.some((name) => rule.id === idOf(name, sets));

/** Measures of the scene, worked out beside the page and shown through style rules. */
export function useMeasuring({ scene, dispatch, fail }: Explorer): Measuring {
  const [found, setFound] = useState<Measuring['found']>({});
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const work = useCallback(() => {
    stop.current?.abort();
    const { signal } = (stop.current = new AbortController());
    const { nodes, edges } = visible(scene);
    const graph = {
      nodes: nodes.map(({ ref }) => ref),
      edges: edges.map(({ from, to }) => ({ from, to })),
      seed: 1,
    };
    for (const name of measureNames)
      runMeasure({ name, ...graph }, signal).then(
        (measured) => {
          setFound((before) => ({ ...before, [name]: measured }));
          dispatch({ do: 'measure', name, values: measured.values });
        },
        (error: unknown) => {
          if (!signal.aborted) fail(error);
        },
      );
  }, [scene, dispatch, fail]);

  const shows = (name: MeasureName, sets: Shown) => scene.style.some(({ id }) => id === idOf(name, sets));
  const toggle = (name: MeasureName, sets: Shown) => {
    const others = scene.style.filter((rule) => !isOurs(rule, sets));
    const on = shows(name, sets);
    const rules = on ? others : [...others, ruleOf(name, sets)];
    const what = measureWords[name].name.toLowerCase();
    dispatch({ do: 'style', rules, name: on ? `No ${sets} by ${what}` : `${capital(sets)} by ${what}` });
  };
  return { found, work, shows, toggle };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
