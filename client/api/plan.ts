import { explainResponse, type ExplainResponse } from '../../model/api/explain';
import { call } from './calls';
import type { Asked } from './query-stream';

/** How a statement would be answered; with `profile` it runs within the limits and each step is measured. */
export const fetchPlan = (
  asked: Asked & { readonly profile: boolean },
  signal?: AbortSignal,
): Promise<ExplainResponse> => call(explainResponse, '/query/explain', { signal, body: asked });
