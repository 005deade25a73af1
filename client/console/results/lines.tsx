import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { formatRows } from '../../../model/rows';
import type { Answer } from '../run/answer';

const LINE_PX = 19;

/** The rows as JSON, of which only the lines in sight are drawn. */
export function JsonLines({ answer }: { readonly answer: Answer }) {
  const box = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => formatRows('json', answer.columns, answer.rows).split('\n'), [answer]);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => LINE_PX,
    overscan: 20,
  });
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that a keyboard can scroll it
    <div ref={box} className="json-lines" role="region" aria-label="Rows as JSON" tabIndex={0}>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <div key={index} className="json-line" style={{ transform: `translateY(${start}px)` }}>
            {lines[index]}
          </div>
        ))}
      </div>
    </div>
  );
}
