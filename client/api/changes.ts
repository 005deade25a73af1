import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { changeEvent, type ChangeEvent } from '../../model/api/service';

/**
 * Refreshes everything asked of the server when it says that the graph changed, once the page has followed. Reconnects
 * by itself.
 */
export function useChanges(onChange: (reason: ChangeEvent['reason']) => Promise<void>): void {
  const client = useQueryClient();
  useEffect(() => {
    const source = new EventSource('/api/events');
    source.addEventListener('changed', ({ data }: MessageEvent<string>) => {
      const { reason } = changeEvent.parse(JSON.parse(data));
      void onChange(reason).then(() => client.invalidateQueries());
    });
    return () => source.close();
  }, [client, onChange]);
}
