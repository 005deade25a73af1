import { Skeleton, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';

/** Lines that stand in for what is coming; nothing in the first tenth of a second, which needs none. */
export function Waiting({ lines = 6 }: { readonly lines?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 100);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <Stack gap={10} p={20} role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, i) => (
        <Skeleton key={i} height={12} width={`${90 - ((i * 23) % 40)}%`} radius={6} />
      ))}
    </Stack>
  );
}
