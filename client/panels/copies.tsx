import { Anchor, Collapse, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { Claim } from '../../model/api/evidence';
import { counted, readableDate } from './dates';

interface Props {
  readonly copies: readonly Claim[];
  readonly onOpen: (claim: Claim) => void;
}

/** Articles that have the same sentence word for word, folded away: they add no outlet. */
export function Copies({ copies, onOpen }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <UnstyledButton mt={6} onClick={() => setOpen(!open)} aria-expanded={open}>
        <Text size="sm" className="soft">
          {open ? '▾' : '▸'} {counted(copies.length, 'copy', 'copies')} word for word, not counted
        </Text>
      </UnstyledButton>
      <Collapse expanded={open}>
        {copies.map((copy) => (
          <Text size="sm" className="soft" key={copy.id} pl={14}>
            {copy.article.outlet ?? 'Unknown outlet'}
            {copy.article.publishedAt !== null && ` · ${readableDate(copy.article.publishedAt)}`}{' '}
            <Anchor
              component="button"
              size="sm"
              onClick={() => onOpen(copy)}
              aria-label={`Open the copy in “${copy.article.title}”`}
            >
              Open ›
            </Anchor>
          </Text>
        ))}
      </Collapse>
    </>
  );
}
