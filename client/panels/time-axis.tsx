import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import type { CanvasHandle } from '../scene/handle';
import { drawn } from '../state/drawn';
import type { Scene } from '../state/scene';
import { timeAxis } from '../state/time-axis';
import { readableDate } from './dates';
import './time-axis.css';

/** Room for one date, in pixels: of those that stand closer the first is shown. */
const ROOM = 84;

/** Puts each date where its nodes are drawn; one without room is away. */
function put(layer: HTMLElement, handle: CanvasHandle, xs: readonly number[]): void {
  let last = -Infinity;
  [...layer.children].forEach((child, i) => {
    if (!(child instanceof HTMLElement)) return;
    const at = handle.whereIs({ kind: 'canvas', x: xs[i] ?? 0, y: 0 })?.x ?? -Infinity;
    child.hidden = at - last < ROOM;
    if (child.hidden) return;
    last = at;
    child.style.transform = `translateX(${at.toFixed(1)}px)`;
  });
}

interface Props {
  readonly scene: Scene;
  readonly canvas: RefObject<CanvasHandle | null>;
}

/** Dates along the canvas where nodes stand in the order of time. */
export function TimeAxis({ scene, canvas }: Props) {
  const { positions } = scene;
  const shown = drawn(scene);
  const ticks = useMemo(() => timeAxis(shown, positions) ?? [], [shown, positions]);
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [handle, box] = [canvas.current, layer.current];
    if (!handle || !box || ticks.length === 0) return;
    const xs = ticks.map(({ x }) => x);
    const follow = () => put(box, handle, xs);
    follow();
    return handle.onDrawn(follow);
  }, [canvas, ticks]);
  if (ticks.length === 0) return null;
  return (
    <div className="axis" ref={layer} aria-hidden="true">
      {ticks.map(({ date }) => (
        <div key={date} className="axis-tick">
          <span>{readableDate(date)}</span>
        </div>
      ))}
    </div>
  );
}
