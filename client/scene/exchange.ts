import type { CollectionReturnValue, Core, ElementDefinition } from 'cytoscape';
import type { Edge, Node } from '../../model/api/graph';
import { bends, type Bend } from '../../picture/appearance/bends';
import type { Change } from '../../picture/appearance/change';
import type { Palette } from '../../picture/appearance/palette';
import { changesOf } from '../../picture/appearance/rules';
import type { Shown } from '../../picture/appearance/shown';
import { isBundle, isGroup } from '../../picture/appearance/stand-in';
import type { Scene } from '../state/scene';
import { edgeElement, nodeElement } from './elements';

/** What is on the canvas, and what it was made of. */
export interface Standing {
  readonly shown: Shown;
  readonly style: Scene['style'];
  readonly measures: Scene['measures'];
  readonly palette: Palette;
  readonly items: ReadonlyMap<string, Item>;
}

interface Item {
  readonly given: Node | Edge;
  readonly change: Change | undefined;
  readonly bend: Bend | undefined;
}

export const nothingStands = (palette: Palette): Standing => ({
  shown: { nodes: [], edges: [] },
  style: [],
  measures: {},
  palette,
  items: new Map(),
});

const isEdge = (given: Node | Edge): given is Edge => 'from' in given;

const definitionOf = ({ given, change, bend }: Item, palette: Palette): ElementDefinition =>
  isEdge(given) ? edgeElement(given, bend, palette, change) : nodeElement(given, palette, change);

const sameChange = (a: Change | undefined, b: Change | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));

const isSame = (a: Item, b: Item): boolean =>
  a.given === b.given &&
  a.bend?.distance === b.bend?.distance &&
  a.bend?.turn === b.bend?.turn &&
  sameChange(a.change, b.change);

function itemsOf({ nodes, edges }: Shown, { style, measures }: Scene, palette: Palette): Map<string, Item> {
  const changes = changesOf(
    { nodes: nodes.filter(({ ref }) => !isGroup(ref)), edges: edges.filter((edge) => !isBundle(edge)) },
    style,
    measures,
    palette,
  );
  const bend = bends(edges);
  const item = (given: Node | Edge): [string, Item] => [
    given.ref,
    { given, change: changes.get(given.ref), bend: bend.get(given.ref) },
  ];
  return new Map([...nodes.map(item), ...edges.map(item)]);
}

/** Elements by their refs. */
export function gathered(cy: Core, refs: readonly string[]): CollectionReturnValue {
  const all = cy.collection();
  for (const ref of refs) all.merge(cy.getElementById(ref));
  return all;
}

/** What came onto the canvas. */
export interface Exchanged {
  readonly standing: Standing;
  readonly fresh: readonly string[];
}

/**
 * Adds, changes and removes elements until they are those that are shown, and touches no other: the style of each that
 * is touched is worked out anew.
 * @param dress dresses the canvas: once what goes is gone, so that it is not styled anew to be thrown away
 */
export function exchange(
  cy: Core,
  before: Standing,
  { shown, scene, palette }: { readonly shown: Shown; readonly scene: Scene; readonly palette: Palette },
  dress: () => void,
): Exchanged {
  const { style, measures } = scene;
  const samePalette = before.palette === palette;
  const unchanged = before.shown === shown && before.style === style && before.measures === measures;
  if (unchanged && samePalette) {
    dress();
    return { standing: before, fresh: [] };
  }
  const items = itemsOf(shown, scene, palette);
  const fresh: ElementDefinition[] = [];
  const gone = [...before.items.keys()].filter((ref) => !items.has(ref));
  // All at once: each removal by itself would look through the whole graph.
  cy.remove(gathered(cy, gone));
  dress();
  cy.batch(() => {
    for (const [ref, item] of items) {
      const known = before.items.get(ref);
      if (known && samePalette && isSame(known, item)) continue;
      const standing = cy.getElementById(ref);
      if (standing.nonempty()) standing.data(definitionOf(item, palette).data);
      else fresh.push(definitionOf(item, palette));
    }
    cy.add(fresh);
  });
  return {
    standing: { shown, style, measures, palette, items },
    fresh: fresh.map(({ data }) => String(data.id)),
  };
}
