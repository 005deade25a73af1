import type { IngestReport } from '../../../model/api/ingest';
import { EdgewiseError } from '../../../model/problem';

/** What a report says of an input that could not be read. */
export function failureOf(document: string, error: unknown): IngestReport['failed'][number] {
  if (!(error instanceof EdgewiseError)) {
    const reason = error instanceof Error ? error.message : String(error);
    return { document, code: 'internal', reason };
  }
  const { code, message, hint } = error;
  return { document, code, reason: message, ...(hint === undefined ? {} : { hint }) };
}
