import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { Growth } from '../state/growing';
import { edgeWords } from '../state/wording';
import './growth-list.css';

interface Props {
  readonly growth: readonly Growth[];
  readonly onGrow: (growth: Growth) => void;
}

/** "12", or "4/12" where four of them stand on the canvas. */
export const countWords = ({ count, here }: Growth): string => (here > 0 ? `${here}/${count}` : `${count}`);

/** The types of a node's edges with their counts, each a button that brings 25 more of them. */
export function GrowthList({ growth, onGrow }: Props) {
  return (
    <div className="growth">
      {growth.map((one) => {
        const left = one.count - one.here;
        return (
          <UnstyledButton
            key={`${one.type} ${one.direction}`}
            className="growth-row"
            disabled={left <= 0}
            onClick={() => onGrow(one)}
            title={left > 0 ? `Bring ${Math.min(25, left)} of them` : 'All of them are on the canvas'}
          >
            <span>{edgeWords(one.type, one.direction)}</span>
            <span className="soft nums">
              {countWords(one)}
              {one.here > 0 && <VisuallyHidden> on the canvas</VisuallyHidden>}
            </span>
          </UnstyledButton>
        );
      })}
    </div>
  );
}
