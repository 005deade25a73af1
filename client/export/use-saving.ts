import { useEffect, useRef, useState } from 'react';
import { fileName } from '../../formats/file-name';
import { fetchExport } from '../api/calls';
import { filesOf, isData, type SavedFormat } from './formats';
import type { Picture } from './use-picture';

/** Work that takes longer than this, in ms, is shown with a way to stop it. */
const PATIENCE_MS = 600;

export interface Saving {
  readonly busy: boolean;
  /** It takes long enough to be told of. */
  readonly slow: boolean;
  readonly failure: Error | null;
  readonly run: (work: (signal: AbortSignal) => Promise<void>) => void;
  readonly cancel: () => void;
}

/** One piece of work at a time, which can be cancelled; leaving cancels it too. */
export function useSaving(): Saving {
  const [busy, setBusy] = useState(false);
  const [slow, setSlow] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const run = (work: (signal: AbortSignal) => Promise<void>): void => {
    const controller = new AbortController();
    stop.current = controller;
    setBusy(true);
    setFailure(null);
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    void work(controller.signal)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) setFailure(error instanceof Error ? error : new Error(String(error)));
      })
      .finally(() => {
        clearTimeout(timer);
        setBusy(false);
        setSlow(false);
      });
  };
  return { busy, slow, failure, run, cancel: () => stop.current?.abort() };
}

/** What a data file holds of a picture: of a part of the plane, the nodes whose middle lies in it. */
function sceneFor({ scene, options: { area, title } }: Picture): Picture['scene'] {
  const named = title === '' ? scene : { ...scene, title };
  if (!area) return named;
  const inside = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
    x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
  const nodes = scene.nodes.filter(inside);
  const refs = new Set(nodes.map(({ ref }) => ref));
  return { ...named, nodes, edges: scene.edges.filter(({ from, to }) => refs.has(from) && refs.has(to)) };
}

/** The picture as a file: an SVG is what the preview shows, all others the server writes of the same scene. */
async function fileOf(picture: Picture, format: string, isPicture: boolean, signal: AbortSignal) {
  const { scene, options, svg } = picture;
  if (format === 'svg' && !options.embedFont)
    return { file: new Blob([svg], { type: 'image/svg+xml' }), dropped: [] };
  return fetchExport(isPicture ? scene : sceneFor(picture), format, options, signal);
}

/** Saves the file or files of a format; resolves with what they do not hold, in sentences. */
export async function saveAs(
  picture: Picture,
  format: SavedFormat,
  title: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const parts = filesOf(format);
  const dropped: string[] = [];
  for (const part of parts) {
    const written = await fileOf(picture, part.format, !isData(format), signal);
    save(written.file, fileName(title, part.ending));
    // Of two tables each tells what the other has.
    if (parts.length === 1) dropped.push(...written.dropped);
  }
  return dropped;
}

/** Hands a file to the browser to keep. */
function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Puts a picture on the clipboard: as PNG, which every program takes. */
export async function copy(picture: Picture, signal: AbortSignal): Promise<void> {
  const { file } = await fileOf(picture, 'png', true, signal);
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': file })]);
}
