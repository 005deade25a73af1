import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import { CloseMark } from '../../panels/marks';

export const shelves = ['History', 'Favourites', 'Examples', 'Guide', 'Clicks'] as const;

export type ShelfName = (typeof shelves)[number];

interface Props {
  readonly name: ShelfName;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What stands beside the editor: what was run, what is kept, what to begin with, what the graph is made of, what clicks did. */
export function Shelf({ name, onClose, children }: Props) {
  return (
    <section className="shelf" aria-label={name}>
      <header className="shelf-title">
        <h3>{name}</h3>
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label={`Close ${name}`} onClick={onClose}>
          <CloseMark />
        </ActionIcon>
      </header>
      {children}
    </section>
  );
}
