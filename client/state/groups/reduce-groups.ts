import { nothing, type Point, type Scene } from '../scene';
import { isGroup } from '../../../picture/appearance/stand-in';
import { groupRef, GROUPS, noGroups, type Groups } from './groups';

export type GroupAction =
  /** Groups were worked out; part of the step that made them needful. */
  | { readonly do: 'group'; readonly of: NonNullable<Groups['of']> }
  | { readonly do: 'open-group'; readonly group: number; readonly first: string }
  | { readonly do: 'close-groups' };

/** Places of groups that have changed say nothing any more. */
const withoutGroups = (positions: Scene['positions']): Scene['positions'] =>
  Object.fromEntries(Object.entries(positions).filter(([ref]) => !isGroup(ref)));

/** Room around the members of an open group, and what one without a place will take, in the graph's measure. */
const ROOM = { around: 60, each: 70 };

const membersOf = ({ groups }: Scene, group: number): string[] =>
  Object.entries(groups.of ?? {}).flatMap(([ref, one]) => (Math.min(one, GROUPS) === group ? [ref] : []));

/** The members of a group moved to where the group stands, as they stood to each other; those without a place have none. */
function broughtTo({ positions }: Scene, refs: readonly string[], to: Point): Record<string, Point> {
  const members = refs.flatMap((ref) => {
    const place = positions[ref];
    return place ? [{ ref, ...place }] : [];
  });
  if (members.length === 0) return {};
  const middle = (of: 'x' | 'y') => members.reduce((sum, place) => sum + place[of], 0) / members.length;
  const by = { x: to.x - middle('x'), y: to.y - middle('y') };
  return Object.fromEntries(members.map(({ ref, x, y }) => [ref, { x: x + by.x, y: y + by.y }]));
}

/**
 * Everything else moved away from an opened group, so that its members have a circle for themselves: who is near goes
 * far, who is far hardly moves, and nobody passes another. Pinned nodes stay.
 */
function madeRoom(
  { positions, pinned }: Scene,
  { x, y }: Point,
  members: ReadonlySet<string>,
  radius: number,
): Record<string, Point> {
  const stays = new Set(pinned);
  const moved = Object.entries(positions).flatMap(([ref, place]): [string, Point][] => {
    const [dx, dy] = [place.x - x, place.y - y];
    const distance = Math.hypot(dx, dy);
    if (members.has(ref) || stays.has(ref) || distance === 0) return [];
    const share = Math.hypot(distance, radius) / distance;
    return [[ref, { x: x + dx * share, y: y + dy * share }]];
  });
  return Object.fromEntries(moved);
}

/** Places once a group is open: its members where it stood, all others around them. */
function opened(scene: Scene, group: number): Scene['positions'] {
  const { positions } = scene;
  const to = positions[groupRef(group)];
  if (!to) return positions;
  const refs = membersOf(scene, group);
  const brought = broughtTo(scene, refs, to);
  const reach = Math.max(0, ...Object.values(brought).map(({ x, y }) => Math.hypot(x - to.x, y - to.y)));
  const homeless = refs.length - Object.keys(brought).length;
  const radius = Math.max(reach, ROOM.each * Math.sqrt(homeless)) + ROOM.around;
  return { ...positions, ...madeRoom(scene, to, new Set(refs), radius), ...brought };
}

export function reduceGroups(scene: Scene, action: GroupAction): Scene {
  const { groups, positions } = scene;
  switch (action.do) {
    case 'group':
      return groups.of === null
        ? { ...scene, groups: { ...groups, of: action.of } }
        : { ...scene, groups: { ...noGroups, of: action.of }, positions: withoutGroups(positions) };
    case 'open-group':
      if (groups.open.includes(action.group)) return scene;
      return {
        ...scene,
        groups: { ...groups, open: [...groups.open, action.group] },
        selection: scene.selection.nodes.some(isGroup) ? nothing : scene.selection,
        positions: opened(scene, action.group),
        untouched: false,
      };
    case 'close-groups':
      return groups.open.length === 0 ? scene : { ...scene, groups: { ...groups, open: [] } };
  }
}
