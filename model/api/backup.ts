import { z } from 'zod';

export const restoreRequest = z.object({
  /** Removes what the store holds first, once the backup is known to be whole. */
  replace: z
    .enum(['true', 'false'])
    .default('false')
    .transform((word) => word === 'true'),
});
