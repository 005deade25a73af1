import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';

interface ChipProps {
  readonly words: string;
  readonly mark: ReactNode;
  readonly count: number;
  readonly off: boolean;
  readonly onClick: () => void;
}

/** A kind of thing, how many there are, and its switch. */
export function LegendChip({ words, mark, count, off, onClick }: ChipProps) {
  return (
    <UnstyledButton
      className={off || count === 0 ? 'chip off' : 'chip'}
      aria-pressed={!off}
      onClick={onClick}
      title={off ? 'Hidden. Click to show' : 'Click to hide'}
    >
      {mark}
      <span style={{ textDecoration: off ? 'line-through' : 'none' }}>{words}</span>
      <span className="soft nums">{count}</span>
    </UnstyledButton>
  );
}
