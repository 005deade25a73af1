import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Explorer } from '../state/explorer';
import type { Live } from '../state/live';
import { Failure } from './failure';

interface Props {
  readonly explorer: Explorer;
  readonly live: Live;
}

/** What came up meanwhile: newer articles, a store that takes its time, a call that failed. */
export function Notices({ explorer, live }: Props) {
  const { failure, notice, takeBack, dismiss, giveUp, again } = explorer;
  // Without anything on the canvas there is nothing to go back to.
  const begun = live.opened !== 'waiting';
  return (
    <div className="notices">
      {live.newer && (
        <Told words="The graph has changed.">
          <Button size="compact-sm" onClick={() => void live.refresh()}>
            Show the overview
          </Button>
        </Told>
      )}
      {giveUp && (
        <Told words="The store takes its time.">
          {begun && (
            <Button size="compact-sm" variant="default" onClick={giveUp}>
              Cancel
            </Button>
          )}
        </Told>
      )}
      {notice !== null && (
        <Told words={notice}>
          {takeBack && (
            <Button size="compact-sm" onClick={takeBack}>
              Undo
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={dismiss}>
            Fine
          </Button>
        </Told>
      )}
      {failure && (
        <div className="card notice-error">
          <Failure error={failure} onRetry={again} onClose={begun ? dismiss : undefined} />
        </div>
      )}
    </div>
  );
}

const Told = ({ words, children }: { readonly words: string; readonly children: ReactNode }) => (
  <div className="card notice" role="status">
    {words}
    {children}
  </div>
);
