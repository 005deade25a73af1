import { Button } from '@mantine/core';
import { keptHistory } from './kept';
import { useRefused } from './keeping';

/** Says that the browser keeps no more, while it does not. */
export function NotKept() {
  if (!useRefused()) return null;
  return (
    <div className="not-kept" role="alert">
      <span>
        This browser keeps no more: what you write and run now is lost when the page closes. Export your
        favourites, or make room.
      </span>
      <Button size="compact-xs" variant="default" onClick={() => keptHistory.change(() => [])}>
        Clear the history
      </Button>
    </div>
  );
}
