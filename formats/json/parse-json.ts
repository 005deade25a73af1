import type { z } from 'zod';
import { placeOf, wrongAt } from '../wrong';
import { faultIn } from './fault';
import { JsonPlace } from './place';

/** @throws EdgewiseError `bad-graph-file` with line and column */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const at = faultIn(text);
    if (at >= text.length)
      throw wrongAt(placeOf(text, text.length), 'the JSON ends in the middle', 'Is the file whole?');
    throw wrongAt(placeOf(text, at), 'this is not JSON');
  }
}

/** What a schema says of JSON that was parsed. @throws EdgewiseError with the place of the first thing that is wrong */
export function shaped<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  text: string,
  path: readonly (string | number)[] = [],
): z.infer<Schema> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = [...path, ...((issue?.path ?? []) as (string | number)[])];
  const told = issue?.message.replace(/^Invalid input: /, '') ?? 'it has another shape';
  throw wrongAt(new JsonPlace(text, where), `"${where.join('.')}": ${told}`);
}
