import { Button } from '@mantine/core';
import type { CanvasHandle } from '../scene/handle';
import type { Explorer } from '../state/explorer';
import { HistoryButtons } from './history-buttons';
import { toolbarButton } from './toolbar-button';

interface Props {
  readonly explorer: Explorer;
  readonly zoom: number;
  readonly canvas: () => CanvasHandle | null;
  readonly queryOpen: boolean;
  readonly onQuery: () => void;
}

const STEP = 1.25;

async function save(canvas: CanvasHandle | null): Promise<void> {
  if (!canvas) return;
  const address = URL.createObjectURL(await canvas.png());
  const link = document.createElement('a');
  link.href = address;
  link.download = 'edgewise.png';
  link.click();
  URL.revokeObjectURL(address);
}

/** What is done to the canvas as a whole. */
export function Toolbar({ explorer, zoom, canvas, queryOpen, onQuery }: Props) {
  const { history, dispatch } = explorer;
  const arrange = () => {
    const positions = canvas()?.arrange();
    if (positions) dispatch({ do: 'move', positions, name: 'Arrange' });
  };
  return (
    <div className="card toolbar" role="toolbar" aria-label="Canvas">
      <HistoryButtons history={history} dispatch={dispatch} />
      <span className="divider" />
      <Button {...toolbarButton} aria-label="Zoom out" onClick={() => canvas()?.zoomBy(1 / STEP)}>
        −
      </Button>
      <span className="nums zoom" aria-label="Zoom">
        {Math.round(zoom * 100)} %
      </span>
      <Button {...toolbarButton} aria-label="Zoom in" onClick={() => canvas()?.zoomBy(STEP)}>
        +
      </Button>
      <Button {...toolbarButton} onClick={() => canvas()?.fit()} title="Fit all into the window (F)">
        Fit
      </Button>
      <span className="divider" />
      <Button {...toolbarButton} onClick={arrange} title="Lay everything out anew">
        Arrange
      </Button>
      <Button {...toolbarButton} onClick={() => void save(canvas())} title="Save the canvas as it is">
        Save as PNG
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
    </div>
  );
}
