import type { Core, Position } from 'cytoscape';

const SVG = 'http://www.w3.org/2000/svg';
/** Points nearer than this, in pixels, say nothing new. */
const STEP = 4;

/** Whether a point lies within a polygon, by how often a ray from it crosses the outline. */
export function isWithin({ x, y }: Position, polygon: readonly Position[]): boolean {
  let inside = false;
  polygon.forEach((a, i) => {
    const b = polygon[(i + 1) % polygon.length] ?? a;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    if (crosses) inside = !inside;
  });
  return inside;
}

/** The line that follows the pointer. */
function drawing(over: HTMLElement): { show: (points: readonly Position[]) => void; end: () => void } {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('class', 'lasso');
  svg.append(path);
  over.append(svg);
  return {
    show: (points) => path.setAttribute('d', `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`),
    end: () => svg.remove(),
  };
}

/** Shift and a drag draw a line around nodes: those within it are selected, or joined with Ctrl or Cmd. */
export function listenToLasso(cy: Core, onLasso: (nodes: string[], add: boolean) => void): void {
  const container = cy.container();
  // Above the canvas, so that what begins with Shift never reaches its own dragging.
  const above = container?.parentElement;
  if (!container || !above) return;
  const begin = (event: MouseEvent) => {
    const target = event.target instanceof Node ? event.target : null;
    if (!event.shiftKey || event.button !== 0 || !container.contains(target)) return;
    event.stopPropagation();
    event.preventDefault();
    follow(cy, container, event, onLasso);
  };
  above.addEventListener('mousedown', begin, true);
  cy.on('destroy', () => above.removeEventListener('mousedown', begin, true));
}

function follow(
  cy: Core,
  container: HTMLElement,
  first: MouseEvent,
  onLasso: (nodes: string[], add: boolean) => void,
): void {
  const box = container.getBoundingClientRect();
  const at = ({ clientX, clientY }: MouseEvent): Position => ({
    x: clientX - box.left,
    y: clientY - box.top,
  });
  const points = [at(first)];
  const line = drawing(container);
  const move = (event: MouseEvent) => {
    // The canvas must not lift out what the line passes.
    event.stopPropagation();
    const [next, last] = [at(event), points.at(-1)];
    if (last && Math.hypot(next.x - last.x, next.y - last.y) < STEP) return;
    points.push(next);
    line.show(points);
  };
  const end = (event: MouseEvent) => {
    window.removeEventListener('mousemove', move, true);
    window.removeEventListener('mouseup', end);
    line.end();
    if (points.length < 3) return;
    const within = cy.nodes().filter((node) => isWithin(node.renderedPosition(), points));
    onLasso(
      within.map((node) => node.id()),
      event.ctrlKey || event.metaKey,
    );
  };
  window.addEventListener('mousemove', move, true);
  window.addEventListener('mouseup', end);
}
