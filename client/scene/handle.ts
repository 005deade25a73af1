import type { Core } from 'cytoscape';
import type { Camera } from '../state/scene';
import { cameraOf, fitAll, goTo, lookFrom } from './camera';
import { layoutAll } from './layout';
import { placesOf, type Places } from './place';

/** What panels may ask of the canvas. */
export interface CanvasHandle {
  fit(): void;
  zoomBy(factor: number): void;
  centre(ref: string): void;
  /** Lays everything but pinned nodes out anew and says where it came to stand; the scene is told by who asked. */
  arrange(): Places;
  camera(): Camera;
  look(camera: Camera): void;
  /** Width and height of each drawn node with its name, in the graph's measure. */
  sizes(): Readonly<Record<string, { readonly width: number; readonly height: number }>>;
  /** The canvas as it is, as PNG, twice its size, on the ground colour. */
  png(): Promise<Blob>;
}

function arranged(cy: Core): Places {
  const refs = cy.nodes().map((node) => node.id());
  const before = placesOf(cy, refs);
  layoutAll(cy);
  cy.nodes('.pinned').forEach((node) => {
    node.position(before[node.id()] ?? node.position());
  });
  fitAll(cy);
  return placesOf(cy, refs);
}

/** The canvas as panels see it; `drawn` gives the engine, or fails while there is none. */
export function handleOf(drawn: () => Core, ground: string): CanvasHandle {
  return {
    fit: () => fitAll(drawn(), 180),
    zoomBy: (factor) => {
      const cy = drawn();
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    centre: (ref) => goTo(drawn(), ref),
    arrange: () => arranged(drawn()),
    camera: () => cameraOf(drawn()),
    look: (camera) => lookFrom(drawn(), camera),
    sizes: () =>
      Object.fromEntries(
        drawn()
          .nodes()
          .map((node) => {
            const { w, h } = node.layoutDimensions({ nodeDimensionsIncludeLabels: true });
            return [node.id(), { width: w, height: h }];
          }),
      ),
    png: async () => drawn().png({ output: 'blob-promise', full: false, scale: 2, bg: ground }),
  };
}
