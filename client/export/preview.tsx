import { Button, Loader } from '@mantine/core';
import { Failure } from '../panels/failure';
import { Waiting } from '../panels/waiting';
import type { Picture } from './use-picture';

/** What the drawing is at, with a way to stop it, and a way to begin again where it was stopped. */
function Progress({ drawing, scene }: Pick<Picture, 'drawing' | 'scene'>) {
  const { slow, busy, isFresh, failure, cancel, again } = drawing;
  if (failure) return <Failure error={failure} onRetry={again} />;
  if (slow)
    return (
      <div className="export-progress card" role="status">
        <Loader size="xs" />
        Drawing {scene.nodes.length} nodes and {scene.edges.length} edges …
        <Button size="compact-xs" variant="default" onClick={cancel}>
          Stop
        </Button>
      </div>
    );
  if (busy || isFresh) return null;
  return (
    <div className="export-progress card" role="status">
      Stopped: this is not drawn.
      <Button size="compact-xs" variant="default" onClick={again}>
        Draw it
      </Button>
    </div>
  );
}

/** The picture as it will be saved. */
export function Preview({ picture: { drawing, scene } }: { readonly picture: Picture }) {
  const { shown, failure } = drawing;
  return (
    <div className="export-preview">
      {shown ? <img src={shown.address} alt="Preview" /> : !failure && <Waiting />}
      <Progress {...{ drawing, scene }} />
    </div>
  );
}
