import type { Collection, Core, LayoutOptions, Position } from 'cytoscape';
import { aspectOf } from './camera';
import { packBoxes } from '../../layout/pack';

/** A sunflower's places: the i-th of many points evenly spread from the middle outwards. The same each time. */
export function spiral(i: number, spacing = 70): Position {
  const angle = i * 2.399963; // the golden angle
  const radius = spacing * Math.sqrt(i);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function forces(more: Record<string, unknown>): LayoutOptions {
  return {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: false,
    idealEdgeLength: 120,
    nodeRepulsion: 45_000,
    edgeElasticity: 0.2,
    gravity: 0.2,
    gravityRange: 3,
    numIter: 3000,
    nodeDimensionsIncludeLabels: true,
    packComponents: true,
    ...more,
  } as LayoutOptions;
}

/** All nodes and one edge for each pair of them: ten edges between two must not pull ten times as hard. */
function skeleton(cy: Core): Collection {
  const pairs = new Set<string>();
  const first = cy.edges().filter((edge) => {
    const key = [edge.source().id(), edge.target().id()].sort().join('\n');
    if (pairs.has(key)) return false;
    pairs.add(key);
    return true;
  });
  return cy.nodes().union(first);
}

/** Lays everything out anew from the spiral: the same scene gives the same picture. */
export function layoutAll(cy: Core): void {
  const ordered = cy.nodes().map((node) => ({ node, degree: node.degree(false), id: node.id() }));
  ordered.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  ordered.forEach(({ node }, i) => {
    node.position(spiral(i));
  });
  const components = skeleton(cy).components();
  for (const component of components) component.layout(forces({})).run();
  const boxes = components.map((component) => component.boundingBox());
  const places = packBoxes(
    boxes.map(({ w, h }) => ({ width: w, height: h })),
    aspectOf(cy),
  );
  components.forEach((component, i) => {
    const [box, place] = [boxes[i], places[i]];
    if (box && place) component.nodes().shift({ x: place.x - box.x1, y: place.y - box.y1 });
  });
}

/** Places newcomers by the forces while everything that stood before stays where it is. */
export function layoutNew(cy: Core, fresh: ReadonlySet<string>): void {
  const fixed = cy
    .nodes()
    .map((node) => ({ nodeId: node.id(), position: { ...node.position() } }))
    .filter(({ nodeId }) => !fresh.has(nodeId));
  const options = { fixedNodeConstraint: fixed, packComponents: false };
  skeleton(cy).layout(forces(options)).run();
}
