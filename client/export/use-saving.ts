import { useEffect, useRef, useState } from 'react';
import { fetchPicture } from '../api/calls';
import type { PictureFormat } from '../../model/picture';
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

/** The picture as a file: an SVG is what the preview shows, all others the server draws of the same scene. */
export async function fileOf(picture: Picture, format: PictureFormat, signal: AbortSignal): Promise<Blob> {
  const { scene, options, svg } = picture;
  if (format === 'svg' && !options.embedFont) return new Blob([svg], { type: 'image/svg+xml' });
  return fetchPicture({ ...options, scene, format }, signal);
}

/** Hands a file to the browser to keep. */
export function save(file: Blob, name: string): void {
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
  const file = await fileOf(picture, 'png', signal);
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': file })]);
}
