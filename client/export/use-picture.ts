import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { pictureOptions, type PictureOptions } from '../../model/picture';
import type { Scene as Drawn } from '../../model/scene';
import { cite } from '../../picture/cite';
import { fetchEvidence } from '../api/calls';
import type { Scene } from '../state/scene';
import { drawnScene } from './picture-scene';
import { hasOwnLetters } from './draw';
import type { Settings } from './settings';
import { useDrawing, type Drawing } from './use-drawing';

/** As many edges are numbered at most. */
const CITED = 24;

export interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
}

export type Area = NonNullable<PictureOptions['area']>;

export interface Picture {
  readonly scene: Drawn;
  readonly options: PictureOptions;
  /** The picture as SVG: what is previewed is what is saved. */
  readonly drawing: Drawing;
  readonly citing: boolean;
}

/** The day where one is, YYYY-MM-DD. */
function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** The picture of the scene by the settings, drawn anew when they change. */
export function usePicture(scene: Scene, settings: Settings, words: Words, area: Area): Picture {
  const { what, format, dpi, cite: cites, ground, tones, names, width, height } = settings;
  const drawn = useMemo(() => drawnScene(scene, what === 'selection' ? 'selection' : 'all'), [scene, what]);
  const sources = useQuery({
    queryKey: ['sources', drawn.edges.map(({ ref }) => ref)],
    queryFn: ({ signal }) => cite(drawn.edges, CITED, (ref) => fetchEvidence(ref, signal)),
    enabled: cites,
  });
  const found = cites ? sources.data : undefined;
  const { words: edgeWords, legend, embedFont, credits, date } = settings;
  const [today] = useState(localDay);
  const options = useMemo(
    () =>
      pictureOptions.parse({
        ...{ width, height, ground, tones, names, legend, embedFont, credits, ...words },
        words: edgeWords,
        date: date ? today : '',
        density: dpi / 96,
        margin: Math.round(Math.min(32, Math.min(width, height) * 0.05)),
        sources: found ?? [],
        // A JPG has no transparency.
        ...(format === 'jpg' && ground === 'none' ? { ground: 'white' } : {}),
        ...(what === 'screen' ? { area } : {}),
      }),
    [
      width,
      height,
      ground,
      tones,
      names,
      legend,
      embedFont,
      credits,
      date,
      today,
      words,
      edgeWords,
      dpi,
      found,
      format,
      what,
      area,
    ],
  );
  const drawing = useDrawing(drawn, options, hasOwnLetters(format, embedFont));
  return { scene: drawn, options, drawing, citing: cites && sources.isFetching };
}
