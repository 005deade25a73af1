import { Button, useComputedColorScheme } from '@mantine/core';
import { useState, type RefObject } from 'react';
import { Canvas } from '../scene/canvas';
import type { CanvasHandle } from '../scene/handle';
import type { Explorer } from '../state/explorer';
import { useLive, type Live } from '../state/live';
import { Failure } from './failure';
import { FirstSteps } from './first-steps';
import { Legend } from './legend';
import { Status } from './status';
import { Toolbar } from './toolbar';
import { Waiting } from './waiting';

interface Props {
  readonly explorer: Explorer;
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly queryOpen: boolean;
  readonly onQuery: () => void;
  readonly onSelected: () => void;
}

/** The canvas and what lies on it. */
export function Stage({ explorer, canvas, queryOpen, onQuery, onSelected }: Props) {
  const { scene, dispatch, failure } = explorer;
  const live = useLive(explorer);
  const [zoom, setZoom] = useState(1);
  const nobodyStands = Object.keys(scene.nodes).length > 0 && Object.keys(scene.positions).length === 0;
  const isEmpty = live.opened === 'empty' && Object.keys(scene.nodes).length === 0;
  return (
    <main className="stage" aria-label="Graph">
      <Drawn explorer={explorer} canvas={canvas} onSelected={onSelected} onZoom={setZoom} />
      {(live.opened === 'waiting' || nobodyStands) && !failure && <Waiting lines={3} />}
      {isEmpty ? (
        <FirstSteps />
      ) : (
        <Legend scene={scene} onToggle={(chip) => dispatch({ do: 'toggle', chip })} />
      )}
      <Toolbar explorer={explorer} zoom={zoom} canvas={canvas} queryOpen={queryOpen} onQuery={onQuery} />
      <Status scene={scene} dispatch={dispatch} />
      <Notices explorer={explorer} live={live} />
    </main>
  );
}

interface DrawnProps extends Pick<Props, 'explorer' | 'canvas' | 'onSelected'> {
  readonly onZoom: (zoom: number) => void;
}

/** The canvas, its gestures turned into actions. */
function Drawn({ explorer: { scene, dispatch, expand, fail }, canvas, onSelected, onZoom }: DrawnProps) {
  const scheme = useComputedColorScheme('light');
  return (
    <Canvas
      scene={scene}
      scheme={scheme}
      handle={canvas}
      onSelect={(selection, add) => {
        onSelected();
        dispatch({ do: 'select', selection, how: add ? 'toggle' : 'replace' });
      }}
      onExpand={(ref) => {
        if ((scene.expanded[ref] ?? []).length > 0) dispatch({ do: 'collapse', ref });
        else void expand({ ref });
      }}
      onMove={(positions) =>
        dispatch({ do: 'move', positions, gesture: `drag ${Object.keys(positions).join(' ')}` })
      }
      onSettle={(positions) => dispatch({ do: 'settle', positions })}
      onFailure={fail}
      onZoom={onZoom}
      onLook={(camera) => dispatch({ do: 'look', camera })}
    />
  );
}

/** What came up meanwhile: newer articles, a call that failed. */
function Notices({ explorer, live }: { readonly explorer: Explorer; readonly live: Live }) {
  const { failure, dismiss } = explorer;
  const again = () => {
    dismiss();
    if (live.opened === 'waiting') void live.refresh();
  };
  return (
    <div className="notices">
      {live.newer && (
        <div className="card notice" role="status">
          The graph has changed.
          <Button size="compact-sm" onClick={() => void live.refresh()}>
            Show the overview
          </Button>
        </div>
      )}
      {failure && (
        <div className="card notice-error">
          <Failure error={failure} onRetry={again} />
        </div>
      )}
    </div>
  );
}
