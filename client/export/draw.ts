import { fetchExport } from '../api/calls';
import { ask } from '../scene/worker-words';
import type { DrawRequest } from './draw-worker';
import type { SavedFormat } from './formats';

/** Letters are typed faster than this, in ms: what costs is drawn when they rest. */
const REST_MS = 250;
/** A scene of more nodes costs: handing it over alone takes the page some 30 ms. */
const LARGE = 500;

/**
 * Whether a format's letters are cut out of our fonts, which only the server does. Of the others a picture takes the
 * letters of the machine it is looked at on.
 */
export const hasOwnLetters = (format: SavedFormat, embedFont: boolean): boolean =>
  format === 'svg' ? embedFont : format === 'pdf' || format === 'png' || format === 'jpg';

const rest = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, REST_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

/** Draws in a worker of its own, so that the page never waits for it. */
export async function drawHere(request: DrawRequest, signal: AbortSignal): Promise<string> {
  if (request.scene.nodes.length > LARGE) await rest(signal);
  const worker = new Worker(new URL('./draw-worker.ts', import.meta.url), { type: 'module' });
  return ask(worker, request, { signal });
}

/** The same picture with its letters in it, from the server. */
export async function drawThere({ scene, options }: DrawRequest, signal: AbortSignal): Promise<string> {
  await rest(signal);
  const { file } = await fetchExport(scene, 'svg', { ...options, embedFont: true }, signal);
  return file.text();
}
