import { z } from 'zod';
import { properties } from '../../model/api/graph';

/** The form of a backup that this version writes; it reads no other. */
export const BACKUP_VERSION = 1;

/** The first line of a backup: what it is, and of what. */
export const backupHead = z.object({
  edgewise: z.literal('backup'),
  version: z.number().int(),
  createdAt: z.string(),
  engine: z.enum(['neo4j', 'embedded']),
});

/** What may stand for a label or a type in a statement. */
const name = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/);
const end = z.object({ key: name, id: z.string() });

/** A line between the first and the last. */
export const backupItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('node'), key: name, id: z.string(), labels: z.array(name), properties }),
  z.object({ kind: z.literal('relationship'), type: name, from: end, to: end, properties }),
]);

/** The last line: how much there is, and the SHA-256 of every byte before this line. */
export const backupTail = z.object({
  kind: z.literal('end'),
  nodes: z.number().int(),
  relationships: z.number().int(),
  sha256: z.string(),
});
