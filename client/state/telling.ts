import { useCallback, useState } from 'react';

/** What the explorer has to say to its user. */
export interface Telling {
  /** The failure of the last call, until dismissed. */
  readonly failure: Error | null;
  readonly fail: (error: unknown) => void;
  /** Something to know, until dismissed. */
  readonly notice: string | null;
  readonly tell: (notice: string) => void;
  readonly dismiss: () => void;
  /** What work comes to, or null where it failed, which is told. */
  readonly told: <T>(work: Promise<T>) => Promise<T | null>;
}

export function useTelling(): Telling {
  const [failure, setFailure] = useState<Error | null>(null);
  const [notice, tell] = useState<string | null>(null);
  const fail = useCallback(
    (error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))),
    [],
  );
  const dismiss = useCallback(() => {
    setFailure(null);
    tell(null);
  }, []);
  const told = useCallback(
    async <T>(work: Promise<T>): Promise<T | null> => {
      try {
        return await work;
      } catch (error) {
        fail(error);
        return null;
      }
    },
    [fail],
  );
  return { failure, fail, notice, tell, dismiss, told };
}
