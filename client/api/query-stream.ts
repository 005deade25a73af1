import type { Value } from '../../model/api/graph';
import { queryEvent, type ParameterType, type QueryEvent } from '../../model/api/query';
import { CallError, problemOf, reach } from './calls';

/** A statement with its parameters. */
export interface Asked {
  readonly cypher: string;
  readonly params: Readonly<Record<string, Value>>;
  /** What parameters are where JSON cannot say it. */
  readonly types: Readonly<Record<string, ParameterType>>;
}

/** Runs a Cypher statement; events come as the server sends them. Aborting the signal stops it in the store. */
export async function* streamQuery(asked: Asked, signal: AbortSignal): AsyncGenerator<QueryEvent> {
  const response = await reach('/query', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
    signal,
  });
  if (!response.ok || !response.body) throw new CallError(await problemOf(response));
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of done && rest ? [...lines, rest] : lines) {
      if (line.trim() !== '') yield queryEvent.parse(JSON.parse(line));
    }
    if (done) return;
  }
}
