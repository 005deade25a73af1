/** A box in the plane; y runs down. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 60;

/** How far a plane of this size can be zoomed in to fit into a room of that shape. */
const fitOf = (width: number, height: number, aspect: number) => Math.min(aspect / width, 1 / height);

/**
 * Where the upper left corners of boxes go so that all together fill a room well: the largest first, each next one to
 * the right of what stands or below it, whichever leaves the picture larger. Given order in, same order out.
 * @param aspect width over height of the room
 */
export function packBoxes(
  boxes: readonly Pick<Box, 'width' | 'height'>[],
  aspect: number,
): Pick<Box, 'x' | 'y'>[] {
  const area = (i: number) => (boxes[i]?.width ?? 0) * (boxes[i]?.height ?? 0);
  const order = boxes.map((_, i) => i).sort((a, b) => area(b) - area(a) || a - b);
  const places = boxes.map(() => ({ x: 0, y: 0 }));
  let [width, height] = [0, 0];
  let [rowX, rowY] = [0, 0];
  for (const i of order) {
    const box = boxes[i];
    if (!box) continue;
    const right = { x: rowX, y: rowY };
    const below = { x: 0, y: height === 0 ? 0 : height + GAP };
    const zoomAt = ({ x, y }: { x: number; y: number }) =>
      fitOf(Math.max(width, x + box.width), Math.max(height, y + box.height), aspect);
    const place = zoomAt(below) > zoomAt(right) ? below : right;
    places[i] = place;
    [rowX, rowY] = [place.x + box.width + GAP, place.y];
    width = Math.max(width, place.x + box.width);
    height = Math.max(height, place.y + box.height);
  }
  // Each row in the middle of the whole.
  const rowWidth = (y: number) =>
    Math.max(...places.map((place, i) => (place.y === y ? place.x + (boxes[i]?.width ?? 0) : 0)));
  return places.map(({ x, y }) => ({ x: x + (width - rowWidth(y)) / 2, y }));
}
