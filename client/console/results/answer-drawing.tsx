import { ActionIcon, Button, useComputedColorScheme } from '@mantine/core';
import { useMemo, useRef, useState, type RefObject } from 'react';
import { labelOf } from '../../../model/scene';
import { useExportDialog } from '../../export/use-export-dialog';
import { ShapeMark } from '../../panels/shape-mark';
import { Canvas } from '../../scene/canvas';
import type { CanvasHandle } from '../../scene/handle';
import { noFilters } from '../../../model/filters';
import { emptyScene, nothing, type Scene } from '../../state/scene';
import { ofNode } from '../../state/selection';
import './answer-drawing.css';
import { pointedAt, type Found, type Pointed } from './find-shown';

interface Props {
  readonly found: Found;
  /** The canvas, whose style the drawing takes over. */
  readonly main: Scene;
  readonly onShow: (pointed: Pointed) => void;
  readonly onFailure: (error: Error) => void;
}

const byRef = <T extends { readonly ref: string }>(all: readonly T[]): Record<string, T> =>
  Object.fromEntries(all.map((one) => [one.ref, one]));

/** An answer as a scene of its own: nothing of it is filtered away, and moving it about changes nothing else. */
function useAnswerScene(found: Found, { style, measures }: Scene) {
  const [positions, setPositions] = useState<Scene['positions']>({});
  const [selection, setSelection] = useState(nothing);
  const scene = useMemo<Scene>(
    () => ({
      ...emptyScene,
      // Of too much the best connected are drawn, and one group stands in for the rest.
      groups: { of: {}, open: [] },
      filters: { ...noFilters, off: [] },
      ...{ style, measures, positions, selection },
      nodes: byRef(found.nodes),
      edges: byRef(found.edges),
    }),
    [found, style, measures, positions, selection],
  );
  const move = (places: Scene['positions']) => setPositions((before) => ({ ...before, ...places }));
  return { scene, move, setSelection };
}

/** The graph of an answer, drawn as the canvas would draw it. */
export function AnswerDrawing({ found, main, onShow, onFailure }: Props) {
  const scheme = useComputedColorScheme('light');
  const canvas = useRef<CanvasHandle>(null);
  const { scene, move, setSelection } = useAnswerScene(found, main);
  const exporting = useExportDialog(scene, canvas);
  const chosen = pointedAt(scene.selection, found);
  const show = (pointed: Pointed | null) => pointed && onShow(pointed);
  return (
    <div className="answer-drawing">
      <Canvas
        bare
        label={`Graph of the answer, ${found.nodes.length} nodes. The table has the same rows in words.`}
        {...{ scene, scheme, onFailure }}
        handle={canvas}
        onSelect={setSelection}
        onExpand={(ref) => show(pointedAt(ofNode(ref), found))}
        onMenu={() => undefined}
        onMove={move}
        onSettle={move}
        onLook={() => undefined}
      />
      <Tools canvas={canvas} onSave={exporting.open} />
      {chosen && <Chosen pointed={chosen} onShow={onShow} />}
      {exporting.dialog}
    </div>
  );
}

interface ToolsProps {
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly onSave: () => void;
}

function Tools({ canvas, onSave }: ToolsProps) {
  return (
    <div className="answer-tools">
      <ActionIcon
        size={22}
        variant="default"
        aria-label="Zoom in on the answer"
        onClick={() => canvas.current?.zoomBy(1.3)}
      >
        +
      </ActionIcon>
      <ActionIcon
        size={22}
        variant="default"
        aria-label="Zoom out of the answer"
        onClick={() => canvas.current?.zoomBy(1 / 1.3)}
      >
        −
      </ActionIcon>
      <Button size="compact-xs" variant="default" onClick={() => canvas.current?.fit()}>
        Fit
      </Button>
      <Button size="compact-xs" variant="default" onClick={onSave}>
        Save picture …
      </Button>
    </div>
  );
}

/** What is selected in the drawing, and the way to all that is known of it. */
function Chosen({ pointed, onShow }: { readonly pointed: Pointed; readonly onShow: Props['onShow'] }) {
  const { kind, graph } = pointed;
  const captions = graph.nodes.map(({ caption }) => caption);
  const [first] = graph.nodes;
  return (
    <div className="answer-chosen card">
      {kind === 'node' && first && <ShapeMark label={labelOf(first)} size={13} />}
      <span className="answer-name">
        {kind === 'node' ? captions[0] : `${graph.edges[0]?.type ?? ''} · ${captions.join(' – ')}`}
      </span>
      <Button size="compact-xs" variant="light" onClick={() => onShow(pointed)}>
        Show on the canvas
      </Button>
    </div>
  );
}
