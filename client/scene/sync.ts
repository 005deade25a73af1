import type { Collection, Core } from 'cytoscape';
import { bends } from '../../picture/appearance/bends';
import type { Palette } from '../../picture/appearance/palette';
import { changesOf } from '../../picture/appearance/rules';
import type { Point, Scene } from '../state/scene';
import { drawn, homeless } from '../state/drawn';
import type { Engine } from './engine';
import { edgeElement, nodeElement } from './elements';
import { reducedMotion } from './motion';

/** How long nodes take to a place that they were given, in ms; above so many they are simply there. */
const GLIDE = { ms: 250, most: 400 };

/** The scene rounds places: nearer than this a node stands where it should. */
const STILL = 0.1;

/** Moves nodes to where the scene has them, but for those that a hand holds. */
function follow(cy: Core, positions: Scene['positions'], appeared: ReadonlySet<string>): void {
  const moves: [ReturnType<Core['nodes']>[number], Point][] = [];
  cy.nodes().forEach((node) => {
    const [wanted, { x, y }] = [positions[node.id()], node.position()];
    if (!wanted || node.grabbed() || Math.hypot(wanted.x - x, wanted.y - y) < STILL) return;
    moves.push([node, wanted]);
  });
  const glides = !reducedMotion() && moves.length <= GLIDE.most;
  cy.batch(() => {
    for (const [node, position] of moves) {
      node.stop(true);
      if (!glides || appeared.has(node.id())) node.position({ ...position });
    }
  });
  if (!glides) return;
  for (const [node, position] of moves) {
    if (!appeared.has(node.id())) node.animate({ position: { ...position }, duration: GLIDE.ms });
  }
}

/** How long what appears takes to be fully there, in ms; above so many it is there at once. */
const FADE = { ms: 450, most: 200 };

/** What becomes known appears by and by, so that the eye sees where. */
function fadeIn(fresh: Collection): void {
  if (reducedMotion() || fresh.length > FADE.most) return;
  fresh.style('opacity', 0);
  fresh.animate(
    { style: { opacity: 1 } },
    { duration: FADE.ms, complete: () => fresh.removeStyle('opacity') },
  );
}

/** Adds, updates and removes elements until they are those of the scene; says which nodes are new on the canvas. */
function exchange(cy: Core, scene: Scene, palette: Palette): Set<string> {
  const shown = drawn(scene);
  const { nodes, edges } = shown;
  const changes = changesOf(shown, scene.style, scene.measures, palette);
  const bend = bends(edges);
  let fresh: Collection = cy.collection();
  const wanted = new Set([...nodes, ...edges].map((item) => item.ref));
  const known = cy.elements().nonempty();
  const appeared = new Set(nodes.map(({ ref }) => ref).filter((ref) => cy.getElementById(ref).empty()));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const definition of [
      ...nodes.map((node) => nodeElement(node, palette, changes.get(node.ref))),
      ...edges.map((edge) => edgeElement(edge, bend.get(edge.ref), palette, changes.get(edge.ref))),
    ]) {
      const standing = cy.getElementById(String(definition.data.id));
      if (standing.nonempty()) standing.data(definition.data);
      else fresh = fresh.union(cy.add(definition));
    }
  });
  if (known) fadeIn(fresh);
  return appeared;
}

/**
 * Makes the canvas show the scene. Nodes stand where the scene says; those that it has no place for are hidden until
 * they have been placed beside what stands.
 */
export function sync({ cy, placing }: Engine, scene: Scene, palette: Palette): void {
  const appeared = exchange(cy, scene, palette);
  follow(cy, scene.positions, appeared);
  const waiting = homeless(scene);
  cy.batch(() => {
    cy.nodes('.homeless').removeClass('homeless');
    for (const ref of waiting) cy.getElementById(ref).addClass('homeless');
  });
  placing.place(waiting);
  mark(cy, scene);
}

/** With more edges than this their labels would only cover each other; the pointer still shows each. */
const FEW = 10;

/** Shows what is selected, its ends and its neighbourhood, and what is pinned. */
function mark(cy: Core, { selection, pinned }: Scene): void {
  cy.batch(() => {
    cy.elements().removeClass('chosen near end pinned');
    for (const ref of pinned) cy.getElementById(ref).addClass('pinned');
    for (const ref of selection.edges) {
      const edge = cy.getElementById(ref);
      edge.addClass('chosen');
      edge.connectedNodes().addClass('end');
    }
    for (const ref of selection.nodes) cy.getElementById(ref).addClass('chosen');
    const [only] = selection.nodes;
    if (only === undefined || selection.nodes.length > 1) return;
    const near = cy.getElementById(only).connectedEdges();
    if (near.length <= FEW) near.addClass('near');
  });
}
