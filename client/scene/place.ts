import type { Core, Position } from 'cytoscape';
import { asError } from '../../model/problem';
import type { LayoutRequest } from '../../layout/types';
import { boxesOf } from './boxes';
import { aspectOf, fitAll } from './camera';
import { runLayout } from './run-layout';

export type Places = Record<string, Position>;

/** Where nodes of the canvas stand, as plain data. */
export function placesOf(cy: Core, refs: Iterable<string>): Places {
  const places: Places = {};
  for (const ref of refs) places[ref] = { ...cy.getElementById(ref).position() };
  return places;
}

/** Everything on the canvas for the layout of forces: what stands stays, newcomers find their place beside it. */
function requestOf(cy: Core, homeless: ReadonlySet<string>): LayoutRequest {
  const boxes = boxesOf(cy);
  const nodes = cy.nodes().map((node) => {
    const box = boxes[node.id()] ?? { width: node.width(), height: node.height(), dy: 0 };
    const standing = homeless.has(node.id()) ? {} : { ...node.position(), fixed: true };
    return { ref: node.id(), ...box, ...standing };
  });
  const edges = cy.edges().map((edge) => ({ from: edge.source().id(), to: edge.target().id() }));
  return { kind: 'force', nodes, edges, seed: 1, aspect: aspectOf(cy) };
}

/** Places of a last resort, spread along a spiral: nothing is lost where the layout fails. */
const scattered = (refs: readonly string[]): Places =>
  Object.fromEntries(
    refs.map((ref, i) => [
      ref,
      { x: 70 * Math.sqrt(i) * Math.cos(2.4 * i), y: 70 * Math.sqrt(i) * Math.sin(2.4 * i) },
    ]),
  );

/** Newcomers are not seen until they have a place; looking for one is given up when the next come. */
export class Placing {
  private now: { readonly key: string; readonly stop: AbortController } | null = null;

  constructor(
    private readonly cy: Core,
    private readonly tell: (places: Places) => void,
    private readonly fail: (error: Error) => void,
  ) {}

  /** Finds places for nodes that have none, in a worker. Called again with the same ones it changes nothing. */
  place(refs: readonly string[]): void {
    const key = refs.join('\n');
    if (this.now?.key === key) return;
    this.now?.stop.abort();
    this.now = null;
    if (refs.length === 0) return;
    const stop = new AbortController();
    this.now = { key, stop };
    const homeless = new Set(refs);
    const anew = this.cy.nodes().length === refs.length;
    runLayout(requestOf(this.cy, homeless), { signal: stop.signal }).then(
      (positions) => this.settle(refs, positions, anew),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        this.settle(refs, scattered(refs), anew);
        this.fail(asError(error));
      },
    );
  }

  stop(): void {
    this.now?.stop.abort();
    this.now = null;
  }

  private settle(refs: readonly string[], positions: Readonly<Places>, anew: boolean): void {
    const { cy } = this;
    this.now = null;
    cy.batch(() => {
      for (const ref of refs) {
        const node = cy.getElementById(ref);
        const place = positions[ref];
        if (place) node.position({ ...place });
        node.removeClass('homeless');
      }
    });
    if (anew) fitAll(cy);
    this.tell(placesOf(cy, refs));
    cy.emit('placed');
  }
}
