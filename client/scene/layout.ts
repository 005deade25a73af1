import type { Core, LayoutOptions } from 'cytoscape';
import type { Position } from 'cytoscape';

/** A sunflower's places: the i-th of many points evenly spread from the middle outwards. The same each time. */
export function spiral(i: number, spacing = 70): Position {
  const angle = i * 2.399963; // the golden angle
  const radius = spacing * Math.sqrt(i);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Places for `count` newcomers around their parent, on the side away from the middle of what stands. */
export function beside(parent: Position, middle: Position, count: number): Position[] {
  const away = Math.atan2(parent.y - middle.y, parent.x - middle.x);
  const spread = Math.min(Math.PI * 1.6, 0.5 * count);
  return Array.from({ length: count }, (_, i) => {
    const ring = 130 + 70 * Math.floor(i / 9);
    const angle = away + (count === 1 ? 0 : (i / (count - 1) - 0.5) * spread);
    return { x: parent.x + ring * Math.cos(angle), y: parent.y + ring * Math.sin(angle) };
  });
}

const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function forces(more: Record<string, unknown>): LayoutOptions {
  return {
    name: 'fcose',
    quality: 'default',
    randomize: false,
    animate: !reducedMotion(),
    animationDuration: 350,
    fit: true,
    padding: 56,
    nodeSeparation: 110,
    idealEdgeLength: 135,
    nodeRepulsion: 16000,
    edgeElasticity: 0.3,
    gravity: 0.32,
    gravityRange: 2.4,
    numIter: 2500,
    nodeDimensionsIncludeLabels: true,
    packComponents: true,
    ...more,
  } as LayoutOptions;
}

/** Lays everything out anew from the spiral: the same scene gives the same picture. */
export function layoutAll(cy: Core): void {
  const ordered = cy.nodes().map((node) => ({ node, degree: node.degree(false), id: node.id() }));
  ordered.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  ordered.forEach(({ node }, i) => {
    node.position(spiral(i));
  });
  cy.layout(forces({ animate: false })).run();
}

/** Places newcomers by the forces while everything that stood before stays where it is. */
export function layoutNew(cy: Core, fresh: ReadonlySet<string>): void {
  const fixed = cy
    .nodes()
    .map((node) => ({ nodeId: node.id(), position: { ...node.position() } }))
    .filter(({ nodeId }) => !fresh.has(nodeId));
  cy.layout(forces({ fit: false, fixedNodeConstraint: fixed, packComponents: false })).run();
}
