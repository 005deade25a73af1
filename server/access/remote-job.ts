import { jobEvent, type Job, type JobEvent } from '../../model/api/ingest';
import { EdgewiseError } from '../../model/problem';
import type { OnJobProgress } from '../jobs';
import { isCode, type Ask } from './ask';
import { eventData } from './stream';

/** How a job of the server may end well. */
export type JobEnd = Exclude<JobEvent, { kind: 'progress' | 'failed' }>;

/**
 * Waits for a job of the running server, handing on its progress.
 * @throws EdgewiseError that the job failed with, or `store-unreachable` where the server went away
 */
export async function endOf(
  ask: Ask,
  { id }: Job,
  onProgress?: OnJobProgress,
  signal?: AbortSignal,
): Promise<JobEnd> {
  for await (const data of eventData(await ask(`/jobs/${id}/events`, { signal }))) {
    const event = jobEvent.parse(JSON.parse(data));
    if (event.kind === 'failed')
      throw new EdgewiseError(isCode(event.code) ? event.code : 'internal', event.detail, event.hint);
    if (event.kind !== 'progress') return event;
    onProgress?.(event);
  }
  throw new EdgewiseError(
    'store-unreachable',
    'The server stopped in the middle of its work.',
    'What was written is kept; run the same command again to do the rest.',
  );
}
