import { EdgewiseError } from '../../model/problem';

/** The lines of an answer as they arrive, without their line ends. */
export async function* lines(response: Response): AsyncIterable<string> {
  if (!response.body) return;
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const bytes of response.body) {
      rest += decoder.decode(bytes, { stream: true });
      const parts = rest.split('\n');
      rest = parts.pop() ?? '';
      yield* parts;
    }
  } catch (cause) {
    throw new EdgewiseError(
      'store-unreachable',
      'The server went away in the middle of its answer.',
      'What was written is kept; the command may be repeated.',
      cause,
    );
  }
  if (rest !== '') yield rest;
}

/** The data of server-sent events, one JSON text each. */
export async function* eventData(response: Response): AsyncIterable<string> {
  for await (const line of lines(response)) if (line.startsWith('data: ')) yield line.slice('data: '.length);
}
