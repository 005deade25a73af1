import { z } from 'zod';

export const health = z.object({
  status: z.literal('ok'),
  /** Names this process to commands that hold its lock file: a hash of the lock's secret. */
  instance: z.string(),
});

export const readiness = z.object({ status: z.literal('ready'), engine: z.enum(['neo4j', 'embedded']) });

export const forgetResponse = z.object({
  /** Ids of the articles removed. */
  forgotten: z.array(z.string()),
});

export const projectResponse = z.object({ edges: z.number().int() });

export const hashResponse = z.object({ hash: z.string() });

/** Sent to open pages when the graph is another than before. */
export const changeEvent = z.object({
  reason: z.enum(['ingest', 'forget', 'project', 'import', 'restore', 'decision']),
});

export type Health = z.infer<typeof health>;
export type ChangeEvent = z.infer<typeof changeEvent>;
