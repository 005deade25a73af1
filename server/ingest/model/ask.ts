import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { EdgewiseError } from '../../../model/problem';
import type { Question } from './prompt';
import type { ModelSettings } from './settings';

/** What a model said, and what it took. */
export interface Said {
  readonly text: string;
  readonly tokens: number;
}

export interface Patience {
  /** How long one answer may take, in ms. */
  readonly timeoutMs: number;
  /** Waits between tries, in ms; one try more than there are waits. */
  readonly waits: readonly number[];
}

export const usualPatience: Patience = { timeoutMs: 120_000, waits: [1_000, 4_000, 15_000] };

/** The longest wait that a server may ask for, in ms. */
const LONGEST_WAIT = 60_000;

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z.object({ total_tokens: z.number().nonnegative() }).optional(),
});

/** Four letters a token, as tokenizers for English have it on average: where a server does not count. */
export const estimate = (text: string): number => Math.ceil(text.length / 4);

const failed = (detail: string, cause?: unknown): EdgewiseError =>
  new EdgewiseError(
    'model-failed',
    detail,
    'Check EDGEWISE_LLM_URL, EDGEWISE_LLM_KEY and EDGEWISE_LLM_MODEL.',
    cause,
  );

/** One try: what was said, or how long to wait for the next, or why there is none. */
async function tryOnce(
  question: Question,
  { url, key }: ModelSettings,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<Said | { readonly again: string; readonly waitMs: number | null }> {
  const limit = AbortSignal.timeout(timeoutMs);
  const body = JSON.stringify(question);
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
      ...{ method: 'POST', body, redirect: 'error' },
      headers: {
        'content-type': 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    text = await response.text();
  } catch (cause) {
    if (signal?.aborted) throw cause;
    const why = limit.aborted ? `gave no answer in ${timeoutMs / 1000} s` : 'cannot be reached';
    return { again: `The language model ${why}.`, waitMs: null };
  }
  if (response.status === 429 || response.status >= 500) {
    const after = Number(response.headers.get('retry-after'));
    const waitMs = after > 0 ? Math.min(after * 1000, LONGEST_WAIT) : null;
    return { again: `The language model answered with status ${response.status}.`, waitMs };
  }
  if (!response.ok) throw failed(`The language model answered with status ${response.status}.`);
  const parsed = completion.safeParse(json(text));
  if (!parsed.success) return { again: 'The language model answered in another form.', waitMs: null };
  const said = parsed.data.choices[0]?.message.content ?? '';
  return { text: said, tokens: parsed.data.usage?.total_tokens ?? estimate(body) + estimate(said) };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Asks the model; tries again, waiting longer each time, where it is busy, broken or silent.
 * @throws EdgewiseError `model-failed` that never holds the key
 */
export async function ask(
  question: Question,
  settings: ModelSettings,
  { timeoutMs, waits }: Patience,
  signal?: AbortSignal,
): Promise<Said> {
  for (let tries = 0; ; tries++) {
    const said = await tryOnce(question, settings, timeoutMs, signal);
    if ('text' in said) return said;
    const wait = waits[tries];
    if (wait === undefined) throw failed(`${said.again} It was asked ${tries + 1} times.`);
    await sleep(Math.max(wait, said.waitMs ?? 0), undefined, signal ? { signal } : {});
  }
}
