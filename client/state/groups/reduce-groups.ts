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

/** The members of a group moved to where the group stands, as they stood to each other; those without a place have none. */
function broughtTo({ groups, positions }: Scene, group: number): Record<string, Point> {
  const to = positions[groupRef(group)];
  const members = Object.entries(groups.of ?? {}).flatMap(([ref, one]) => {
    const place = Math.min(one, GROUPS) === group ? positions[ref] : undefined;
    return place ? [{ ref, ...place }] : [];
  });
  if (!to || members.length === 0) return {};
  const middle = (of: 'x' | 'y') => members.reduce((sum, place) => sum + place[of], 0) / members.length;
  const by = { x: to.x - middle('x'), y: to.y - middle('y') };
  return Object.fromEntries(members.map(({ ref, x, y }) => [ref, { x: x + by.x, y: y + by.y }]));
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
        positions: { ...positions, ...broughtTo(scene, action.group) },
        untouched: false,
      };
    case 'close-groups':
      return groups.open.length === 0 ? scene : { ...scene, groups: { ...groups, open: [] } };
  }
}
