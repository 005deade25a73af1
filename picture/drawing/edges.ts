import type { Edge } from '../../model/api/graph';
import { quadClasses } from '../../model/ontology/quad-class';
import { bends } from '../appearance/bends';
import { tenth } from '../appearance/decimal';
import { edgeLook, type EdgeLook } from '../appearance/edge-look';
import type { Palette } from '../appearance/palette';
import type { Changes } from '../appearance/rules';
import { sureties } from '../appearance/surety';
import type { Body } from './crossing';
import type { DrawnPath } from './drawing';
import { arrowSize, barCorners, edgeCurve, headCorners, turned, type EdgeCurve } from './edge-curve';
import type { Point } from './point';

/** An edge, how it looks and where it runs. */
export interface RunningEdge {
  readonly edge: Edge;
  readonly look: EdgeLook;
  readonly curve: EdgeCurve;
}

/** Lasting structure lies under what happened, and peace under conflict. */
const order = [...quadClasses].sort((a, b) => rank(a) - rank(b));

function rank(quad: (typeof quadClasses)[number]): number {
  return { open: 0, structure: 1 }[quad as string] ?? 2 + quadClasses.indexOf(quad);
}

/** Every edge with its look and its curve; edges of one look follow each other. */
export function runEdges(
  edges: readonly Edge[],
  bodies: ReadonlyMap<string, Body>,
  palette: Palette,
  changes: Changes = new Map(),
): RunningEdge[] {
  const bend = bends(edges);
  const running: RunningEdge[] = [];
  for (const edge of edges) {
    const [from, to, bent] = [bodies.get(edge.from), bodies.get(edge.to), bend.get(edge.ref)];
    if (!from || !to || !bent) continue;
    const look = edgeLook(edge, palette, changes.get(edge.ref));
    running.push({ edge, look, curve: edgeCurve({ from, to, bend: bent, ...look }) });
  }
  const key = ({ look }: RunningEdge): number =>
    order.indexOf(look.quad) * 100 + sureties.findIndex(({ name }) => name === look.surety) * 10 + look.width;
  return running
    .map((edge) => ({ edge, at: key(edge) }))
    .sort((a, b) => a.at - b.at)
    .map(({ edge }) => edge);
}

/** Points as steps from the first, which are short to write. */
function steps([start, ...rest]: readonly Point[], command: 'q' | 'l'): string {
  if (!start) return '';
  const origin = { x: Number(tenth(start.x)), y: Number(tenth(start.y)) };
  const pair = ({ x, y }: Point, from: Point): string => {
    const [dx, dy] = [tenth(x - from.x), tenth(y - from.y)];
    return `${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
  };
  // Each curve of two points is told from where it begins, each corner of a polygon from the one before.
  let from: Point = origin;
  const told = rest.map((point, i) => {
    const words = pair(point, from);
    if (command === 'l' || i % 2 === 1) from = point;
    return words;
  });
  return `M${tenth(start.x)} ${tenth(start.y)}${command}${told.join(' ').replaceAll(' -', '-')}`;
}

const curvePath = (points: readonly Point[]): string => steps(points, 'q');
const polygonPath = (corners: readonly Point[]): string => `${steps(corners, 'l')}z`;

function linePath({ edge, look, curve }: RunningEdge): DrawnPath {
  const { dash } = sureties.find(({ name }) => name === look.surety) ?? {};
  const style = { stroke: look.colour, width: look.width, ...(dash ? { dash } : {}) };
  return { kind: 'path', d: curvePath(curve.points), ...style, of: edge.ref };
}

/** An edge's arrowhead, and the bar across a denied one. */
function heads({ look, curve }: RunningEdge): string {
  const size = arrowSize(look.width);
  const head = look.arrow ? polygonPath(turned(headCorners, curve.tip, curve.tipHeading, size)) : '';
  const crossed = sureties.find(({ name }) => name === look.surety)?.crossed;
  return crossed ? head + polygonPath(turned(barCorners, curve.middle, curve.heading, size)) : head;
}

/** What is drawn of edges: the lines of one look, then all their heads as one path, then the next look. */
export function edgePaths(edges: readonly RunningEdge[]): DrawnPath[] {
  const out: DrawnPath[] = [];
  let d = '';
  edges.forEach((edge, i) => {
    out.push(linePath(edge));
    d += heads(edge);
    const next = edges[i + 1]?.look;
    if (next && next.colour === edge.look.colour && next.surety === edge.look.surety) return;
    if (d !== '') out.push({ kind: 'path', d, fill: edge.look.colour });
    d = '';
  });
  return out;
}
