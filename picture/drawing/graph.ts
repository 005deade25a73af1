import type { Scene } from '../../model/scene';
import { icons } from '../appearance/icons';
import { lettering } from '../appearance/lettering';
import { nodeLook, type NodeLook } from '../appearance/node-look';
import { changesOf } from '../appearance/rules';
import { outlinePath } from '../appearance/outline';
import type { Palette } from '../appearance/palette';
import { boxAround, boxOf, type Rectangle } from './boxes';
import type { Body } from './crossing';
import type { Item } from './drawing';
import { edgePaths, runEdges, type RunningEdge } from './edges';
import { numberItems, wordItems } from './edge-words';
import { nameItems, nameOf, placeName, type PlacedName } from './names';
import { drawNotes } from './notes';
import { createOccupied } from './occupied';

/** What a graph is drawn with; lengths in its own measure. */
export interface GraphStyle {
  readonly palette: Palette;
  /** Size of the names of nodes. */
  readonly nameSize: number;
  /** Whether edges say what they are. */
  readonly words: boolean;
  /** Numbers of edges, by ref, and their size. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly numberSize: number;
}

/** A graph as drawn, in its own measure, and the box that it fills. */
export interface DrawnGraph {
  readonly items: readonly Item[];
  readonly box: Rectangle;
}

/** What edges reach of the plane: their places, with room for the line. */
function edgeBoxes(edges: readonly RunningEdge[]): Rectangle[] {
  // A curve stays inside of its places; a single one reaches half as far as its control point.
  return edges.flatMap(({ curve: { points, middle } }) =>
    (points.length === 3 ? [points[0] ?? middle, middle, points[2] ?? middle] : points).map(({ x, y }) => ({
      ...{ x: x - 2, y: y - 2 },
      ...{ width: 4, height: 4 },
    })),
  );
}

/** How much of a node's height its icon takes. */
const ICON_SHARE = 0.6;

function iconItems(icon: NodeLook['icon'], { x, y, height }: Body, fill: string): Item[] {
  if (icon === null) return [];
  const size = height * ICON_SHARE;
  const items: Item[] = [{ kind: 'path', d: icons[icon], fill }];
  return [{ kind: 'group', x: x - size / 2, y: y - size / 2, scale: size / 16, items }];
}

/** The ring around what stands in for many. */
function ringItems({ group, shape, fill }: NodeLook, { x, y, width, height }: Body): Item[] {
  if (!group) return [];
  const { ring, ringOff } = lettering.group;
  const out = 2 * ringOff + ring;
  const d = outlinePath(shape, { x, y, width: width + out, height: height + out });
  return [{ kind: 'path', d, stroke: fill, width: ring }];
}

/** Draws nodes, edges and names: edges below, names on top of everything, so that none is covered. */
export function drawGraph(scene: Scene, style: GraphStyle): DrawnGraph {
  const { palette, nameSize } = style;
  const changes = changesOf(scene, scene.style ?? [], scene.measures ?? {}, palette);
  const looks = scene.nodes.map((node): { body: Body; look: NodeLook } => {
    const look = nodeLook(node, palette, changes.get(node.ref));
    return {
      look,
      body: { x: node.x, y: node.y, width: look.width, height: look.height, shape: look.shape },
    };
  });
  const bodies = new Map(scene.nodes.map(({ ref }, i) => [ref, looks[i]?.body] as const));
  const edges = runEdges(scene.edges, bodies as ReadonlyMap<string, Body>, palette, changes);

  const occupied = createOccupied(nameSize * 8);
  const own = looks.map(({ body }) => boxOf(body));
  for (const box of own) occupied.add(box);
  const names: PlacedName[] = [];
  // The largest first: it is looked for first, and has the most neighbours.
  const turn = looks
    .map((_, i) => i)
    .sort((a, b) => (looks[b]?.look.height ?? 0) - (looks[a]?.look.height ?? 0) || a - b);
  const captions = turn.flatMap((i) => {
    const [drawn, box] = [looks[i], own[i]];
    if (!drawn || !box) return [];
    const name = nameOf(drawn.look.caption, nameSize, drawn.look.group);
    const place = placeName(drawn.body, box, name, occupied);
    names.push(place);
    return nameItems(name, place, palette.ink, palette.ground);
  });
  const numbered = edges.flatMap((edge) => {
    const number = style.numbers.get(edge.edge.ref);
    return number === undefined ? [] : numberItems(edge, number, style.numberSize, occupied, palette);
  });
  const words = style.words ? wordItems(edges, nameSize, occupied, palette) : [];
  const notes = drawNotes(scene.notes ?? [], { bodies, edges }, nameSize, palette);
  const shapes = looks.flatMap(({ body, look }, i): Item[] => [
    { kind: 'path', d: outlinePath(look.shape, body), fill: look.fill, of: scene.nodes[i]?.ref ?? '' },
    ...ringItems(look, body),
    ...iconItems(look.icon, body, palette.ground),
  ]);
  return {
    items: [
      ...edgePaths(edges),
      ...shapes,
      ...words,
      ...numbered,
      ...captions,
      ...notes.flatMap(({ items }) => items),
    ],
    box: boxAround([...own, ...names, ...edgeBoxes(edges), ...notes.map(({ box }) => box)]),
  };
}
