import { Button } from '@mantine/core';
import { useEffect, useState, type RefObject } from 'react';
import type { CanvasHandle } from '../scene/handle';
import type { Explorer } from '../state/explorer';
import { useLayouts } from '../state/layouts';
import { HistoryButtons } from './history-buttons';
import { LayoutMenu } from './layout-menu';
import './phone.css';
import { toolbarButton } from './toolbar-button';
import { UnderstandMenu } from './understand-menu';

interface Props {
  readonly explorer: Explorer;
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly queryOpen: boolean;
  readonly onQuery: () => void;
  readonly tableOpen: boolean;
  readonly onTable: () => void;
  readonly onNote: () => void;
}

const STEP = 1.25;

/** What is done to the canvas as a whole. */
export function Toolbar({ explorer, canvas, queryOpen, onQuery, tableOpen, onTable, onNote }: Props) {
  const { scene, history, dispatch } = explorer;
  const layouts = useLayouts(explorer, canvas);
  return (
    <div className="card toolbar" role="toolbar" aria-label="Canvas">
      <HistoryButtons history={history} dispatch={dispatch} />
      <span className="divider" />
      <Button {...toolbarButton} aria-label="Zoom out" onClick={() => canvas.current?.zoomBy(1 / STEP)}>
        −
      </Button>
      <ZoomShare canvas={canvas} />
      <Button {...toolbarButton} aria-label="Zoom in" onClick={() => canvas.current?.zoomBy(STEP)}>
        +
      </Button>
      <Button {...toolbarButton} onClick={() => canvas.current?.fit()} title="Fit all into the window (F)">
        Fit
      </Button>
      <span className="divider" />
      <LayoutMenu layouts={layouts} selected={scene.selection.nodes.length} />
      <UnderstandMenu explorer={explorer} />
      <Button {...toolbarButton} onClick={onNote} title="Pin a note to what is selected, or to the canvas">
        Note
      </Button>
      <span className="divider" />
      <Button
        {...toolbarButton}
        variant={queryOpen ? 'light' : 'subtle'}
        aria-pressed={queryOpen}
        onClick={onQuery}
      >
        Query
      </Button>
      <Button
        {...toolbarButton}
        variant={tableOpen ? 'light' : 'subtle'}
        aria-pressed={tableOpen}
        onClick={onTable}
        title="What is on the canvas, as a table (T)"
      >
        Table
      </Button>
    </div>
  );
}

/** How close one looks, followed by itself: nothing else on the page changes with the zoom. */
function ZoomShare({ canvas }: Pick<Props, 'canvas'>) {
  const [percent, setPercent] = useState(100);
  useEffect(() => {
    const drawn = canvas.current;
    return drawn?.onDrawn(() => setPercent(Math.round(drawn.camera().zoom * 100)));
  }, [canvas]);
  return (
    <span className="nums zoom" aria-label="Zoom">
      {percent} %
    </span>
  );
}
