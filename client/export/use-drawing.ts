import { useCallback, useEffect, useState } from 'react';
import type { PictureOptions } from '../../model/picture';
import type { Scene } from '../../model/scene';
import { drawHere, drawThere } from './draw';
import { useWork, type Work } from './use-work';

/** A picture as SVG, and an address at which the page has it. */
interface Drawn {
  readonly svg: string;
  readonly address: string;
  readonly scene: Scene;
  readonly options: PictureOptions;
  readonly ownLetters: boolean;
}

/** The picture that is looked at, and the work on the next one. */
export interface Drawing extends Pick<Work, 'busy' | 'slow' | 'failure' | 'cancel'> {
  /** The newest that is done; null before the first. */
  readonly shown: Pick<Drawn, 'svg' | 'address'> | null;
  /** Whether it is what was asked for last. */
  readonly isFresh: boolean;
  readonly again: () => void;
}

/** Draws a scene whenever something changes, off the page; what was begun for an earlier wish is stopped. */
export function useDrawing(scene: Scene, options: PictureOptions, ownLetters: boolean): Drawing {
  const { run, cancel, ...work } = useWork();
  const [shown, setShown] = useState<Drawn | null>(null);
  const draw = useCallback(
    () =>
      run(async (signal) => {
        const svg = await (ownLetters ? drawThere : drawHere)({ scene, options }, signal);
        const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        setShown({ svg, address, scene, options, ownLetters });
      }),
    [run, scene, options, ownLetters],
  );
  useEffect(() => {
    draw();
    return cancel;
  }, [draw, cancel]);
  useEffect(() => {
    if (shown) return () => URL.revokeObjectURL(shown.address);
    return undefined;
  }, [shown]);
  const isFresh = shown?.scene === scene && shown.options === options && shown.ownLetters === ownLetters;
  return { ...work, cancel, shown, isFresh, again: draw };
}
