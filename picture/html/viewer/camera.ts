/** What moves the drawing. */
export interface Camera {
  zoomBy(factor: number): void;
  fit(): void;
  /** Brings the middle of a shape to the middle of the view, and near enough to read. */
  goTo(shape: SVGGraphicsElement): void;
}

/** The part of the drawing that is shown, in its own measure. */
interface Sight {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A pointer that moved less than this, in pixels, has clicked. */
const STILL = 4;
/** How much nearer and farther than the whole drawing one can go. */
const [NEAREST, FARTHEST] = [40, 0.4];
const WHEEL = 0.0016;

/** Pans by dragging, zooms by wheel, pinch and keys. The drawing's viewBox is all that changes. */
export function startCamera(svg: SVGSVGElement): Camera {
  const whole: Sight = svg.viewBox.baseVal;
  const home = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  let sight = { ...home };
  const show = (next: Sight) => {
    sight = next;
    svg.setAttribute('viewBox', `${next.x} ${next.y} ${next.width} ${next.height}`);
  };
  const pointAt = (x: number, y: number): DOMPoint =>
    new DOMPoint(x, y).matrixTransform(svg.getScreenCTM()?.inverse());
  const zoomAt = (factor: number, { x, y }: { readonly x: number; readonly y: number }) => {
    const width = Math.min(home.width / FARTHEST, Math.max(home.width / NEAREST, sight.width / factor));
    const by = width / sight.width;
    const height = sight.height * by;
    show({ x: x - (x - sight.x) * by, y: y - (y - sight.y) * by, width, height });
  };
  const middle = () => ({ x: sight.x + sight.width / 2, y: sight.y + sight.height / 2 });
  const moveBy = (dx: number, dy: number) => show({ ...sight, x: sight.x + dx, y: sight.y + dy });

  svg.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      zoomAt(Math.exp(-event.deltaY * WHEEL), pointAt(event.clientX, event.clientY));
    },
    { passive: false },
  );
  followPointers(svg, { pointAt, moveBy, zoomAt });
  return {
    zoomBy: (factor) => zoomAt(factor, middle()),
    fit: () => show({ ...home }),
    goTo: (shape) => {
      const { left, right, top, bottom } = shape.getBoundingClientRect();
      const { x, y } = pointAt((left + right) / 2, (top + bottom) / 2);
      const [width, height] = [
        Math.min(sight.width, home.width / 2),
        Math.min(sight.height, home.height / 2),
      ];
      show({ x: x - width / 2, y: y - height / 2, width, height });
    },
  };
}

interface Moves {
  readonly pointAt: (x: number, y: number) => DOMPoint;
  readonly moveBy: (dx: number, dy: number) => void;
  readonly zoomAt: (factor: number, place: DOMPoint) => void;
}

/** One pointer drags, two zoom by how far they are apart; a drag is no click. */
function followPointers(svg: SVGSVGElement, { pointAt, moveBy, zoomAt }: Moves): void {
  const held = new Map<number, { x: number; y: number }>();
  let moved = 0;
  svg.addEventListener('pointerdown', ({ pointerId, clientX, clientY }) => {
    if (held.size === 0) moved = 0;
    held.set(pointerId, { x: clientX, y: clientY });
  });
  window.addEventListener('pointermove', ({ pointerId, clientX, clientY }) => {
    const before = held.get(pointerId);
    if (!before) return;
    moved += Math.hypot(clientX - before.x, clientY - before.y);
    const other = [...held].find(([id]) => id !== pointerId)?.[1];
    if (other) {
      const apart = (x: number, y: number) => Math.max(1, Math.hypot(x - other.x, y - other.y));
      const place = pointAt((clientX + other.x) / 2, (clientY + other.y) / 2);
      zoomAt(apart(clientX, clientY) / apart(before.x, before.y), place);
    } else if (moved > STILL) {
      const [from, to] = [pointAt(before.x, before.y), pointAt(clientX, clientY)];
      moveBy(from.x - to.x, from.y - to.y);
    }
    held.set(pointerId, { x: clientX, y: clientY });
  });
  for (const end of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(end, ({ pointerId }) => held.delete(pointerId));
  svg.addEventListener(
    'click',
    (event) => {
      if (moved > STILL) event.stopPropagation();
    },
    { capture: true },
  );
}
