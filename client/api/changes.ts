import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Refreshes everything asked of the server when it says that the graph changed. Reconnects by itself. */
export function useChanges(onChange: () => void): void {
  const client = useQueryClient();
  useEffect(() => {
    const source = new EventSource('/api/events');
    source.addEventListener('changed', () => {
      void client.invalidateQueries();
      onChange();
    });
    return () => source.close();
  }, [client, onChange]);
}
