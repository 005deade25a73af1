import { queryEvent, type QueryEvent } from '../../model/api/query';
import { CallError, problemOf, reach } from './calls';

/** Runs a Cypher statement; events come as the server sends them. Aborting the signal stops it in the store. */
export async function* streamQuery(cypher: string, signal: AbortSignal): AsyncGenerator<QueryEvent> {
  const headers = { 'content-type': 'application/json' };
  const response = await reach('/query', {
    method: 'POST',
    headers,
    body: JSON.stringify({ cypher }),
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
