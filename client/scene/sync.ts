import type { Core } from 'cytoscape';
import type { Scheme } from '../../picture/appearance/palette';
import type { Point, Scene } from '../state/scene';
import { drawn, homeless, lacksGroups } from '../state/drawn';
import { tokens } from '../theme/tokens';
import type { Engine } from './engine';
import { exchange, gathered, nothingStands, type Standing } from './exchange';
import { dresser, isLarge } from './large';
import { write } from './lettering';
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
function fadeIn(cy: Core, refs: readonly string[]): void {
  if (reducedMotion() || refs.length > FADE.most) return;
  const fresh = gathered(cy, refs);
  fresh.style('opacity', 0);
  fresh.animate(
    { style: { opacity: 1 } },
    { duration: FADE.ms, complete: () => fresh.removeStyle('opacity') },
  );
}

/** What the canvas showed last, so that only what has changed is touched. */
interface Followed {
  standing: Standing;
  scene: Scene | null;
}

/**
 * Makes the canvas follow scenes: the answer shows one. Nodes stand where the scene says; those that it has no place
 * for are hidden until they have been placed beside what stands. While groups are looked for, what stood stands.
 */
export function follower({ cy, placing }: Engine): (scene: Scene, scheme: Scheme) => void {
  const last: Followed = { standing: nothingStands(tokens.light), scene: null };
  const dress = dresser(cy);
  return (scene, scheme) => {
    if (lacksGroups(scene)) {
      dress(scheme, isLarge(last.standing.shown));
      return;
    }
    const shown = drawn(scene);
    const palette = tokens[scheme];
    const before = last.standing;
    const { standing, fresh } = exchange(cy, before, { shown, scene, palette }, () =>
      dress(scheme, isLarge(shown)),
    );
    const [exchanged, old] = [standing !== before, last.scene];
    Object.assign(last, { standing, scene });
    const appeared = new Set(fresh);
    if (exchanged && before.items.size > 0) fadeIn(cy, fresh);
    if (exchanged || old?.positions !== scene.positions) {
      follow(cy, scene.positions, appeared);
      const waiting = homeless(scene);
      show(cy, waiting);
      placing.place(waiting);
    }
    if (exchanged || old?.selection !== scene.selection || old.pinned !== scene.pinned) mark(cy, scene);
    cy.emit('followed');
  };
}

/** Hides nodes without a place, and shows those that have been given one. */
function show(cy: Core, waiting: readonly string[]): void {
  cy.batch(() => {
    cy.nodes('.homeless').removeClass('homeless');
    for (const ref of waiting) cy.getElementById(ref).addClass('homeless');
  });
}

/** With more edges than this their labels would only cover each other; the pointer still shows each. */
const FEW = 10;

/** Shows what is selected, its ends and its neighbourhood, and what is pinned. */
function mark(cy: Core, { selection, pinned }: Scene): void {
  cy.batch(() => {
    cy.elements('.chosen, .near, .end, .pinned').removeClass('chosen near end pinned');
    for (const ref of pinned) cy.getElementById(ref).addClass('pinned');
    for (const ref of selection.edges) {
      const edge = cy.getElementById(ref);
      edge.addClass('chosen');
      edge.connectedNodes().addClass('end');
    }
    for (const ref of selection.nodes) cy.getElementById(ref).addClass('chosen');
    const [only] = selection.nodes;
    if (only !== undefined && selection.nodes.length === 1) {
      const near = cy.getElementById(only).connectedEdges();
      if (near.length <= FEW) near.addClass('near');
    }
    write(cy, cy.elements('.chosen, .near, .end'));
  });
}
