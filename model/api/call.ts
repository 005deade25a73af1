import type { z } from 'zod';

/** One call of the API: what it takes, what it answers, and in which form. */
export interface ApiCall {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Under /api, parameters in braces: `/nodes/{ref}`. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly answer: z.ZodType;
  /** The body is a file of this media type, not JSON. */
  readonly upload?: string;
  /** `json` unless said otherwise: one JSON value a line, server-sent events, or the bytes of a file. */
  readonly stream?: 'ndjson' | 'events' | 'file';
  readonly status?: 202;
  /** True for calls that change the graph; a read-only server refuses them. */
  readonly writes?: true;
  /** True for calls that answer without the token. */
  readonly open?: true;
}
