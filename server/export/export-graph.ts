import type { ExportRequest } from '../../model/api/export';
import type { Call } from '../graph/store';
import { cite } from '../../picture/cite';
import { formatNamed } from './formats';
import { sceneOf, type Asked } from './scene-of';

/** A file that leaves the graph. */
export interface ExportedFile {
  readonly bytes: Uint8Array;
  readonly mime: string;
  readonly ending: string;
  /** What it is called by whoever asked for it; empty: nothing. */
  readonly title: string;
  /** In sentences what of the scene it does not hold. */
  readonly dropped: readonly string[];
}

/**
 * Writes what is asked for in a format.
 * @throws EdgewiseError `bad-request` for a format that there is none of, `not-found` where there is nothing to write
 */
export async function exportGraph(
  store: Asked,
  request: ExportRequest,
  call: Call = {},
): Promise<ExportedFile> {
  const format = formatNamed(request.format);
  const scene = await sceneOf(store, request.of, call);
  const evidence = (ref: string) => store.evidence(ref, call);
  const found = request.cite > 0 ? await cite(scene.edges, request.cite, evidence) : [];
  const picture = { ...request.picture, sources: [...request.picture.sources, ...found] };
  const { content, dropped } = await format.write({ scene, picture, evidence, signal: call.signal });
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const title = picture.title || (scene.title ?? '');
  return { bytes, mime: format.mime, ending: format.ending, title, dropped };
}
