import { Button } from '@mantine/core';
import type { CanvasHandle } from '../scene/canvas';

interface Props {
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
export function Toolbar({ zoom, canvas, queryOpen, onQuery }: Props) {
  const plain = {
    size: 'compact-sm',
    variant: 'subtle',
    color: 'gray',
    c: 'var(--ew-ink)',
    fw: 500,
  } as const;
  return (
    <div className="card toolbar" role="toolbar" aria-label="Canvas">
      <Button {...plain} aria-label="Zoom out" onClick={() => canvas()?.zoomBy(1 / STEP)}>
        −
      </Button>
      <span className="nums zoom" aria-label="Zoom">
        {Math.round(zoom * 100)} %
      </span>
      <Button {...plain} aria-label="Zoom in" onClick={() => canvas()?.zoomBy(STEP)}>
        +
      </Button>
      <Button {...plain} onClick={() => canvas()?.fit()} title="Fit all into the window (F)">
        Fit
      </Button>
      <span className="divider" />
      <Button {...plain} onClick={() => canvas()?.arrange()} title="Lay everything out anew">
        Arrange
      </Button>
      <Button {...plain} onClick={() => void save(canvas())} title="Save the canvas as it is">
        Save as PNG
      </Button>
      <span className="divider" />
      <Button {...plain} variant={queryOpen ? 'light' : 'subtle'} aria-pressed={queryOpen} onClick={onQuery}>
        Query
      </Button>
    </div>
  );
}
