import type { Value } from '../model/api/graph';

export type Properties = Readonly<Record<string, Value>>;

/** A node as files carry it. Colours are `#rrggbb`; x runs right, y runs down, as on the canvas. */
export interface GraphNode {
  readonly id: string;
  /** What kinds of thing it is; empty where the file does not say. */
  readonly labels: readonly string[];
  /** What people read on it; '' where the file names nothing but its id. */
  readonly caption: string;
  readonly properties: Properties;
  readonly x?: number;
  readonly y?: number;
  readonly colour?: string;
  /** Diameter. */
  readonly size?: number;
}

export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** '' where the file does not say. */
  readonly type: string;
  readonly directed: boolean;
  readonly properties: Properties;
  readonly colour?: string;
  readonly width?: number;
}

/** What comes in and goes out. Each id stands once among the nodes and once among the edges; each edge has both ends. */
export interface Graph {
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** A graph read, and in sentences what of the file it does not hold. */
export interface GraphRead {
  readonly graph: Graph;
  readonly dropped: readonly string[];
}

/** A file written, and in sentences what of the graph it does not hold. */
export interface GraphWritten {
  readonly text: string;
  readonly dropped: readonly string[];
}
