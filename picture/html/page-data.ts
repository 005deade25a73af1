/** What the page of an HTML file knows, in words that are ready to be shown. Nodes and edges are named by their place. */
export interface PageData {
  readonly nodes: readonly PageNode[];
  readonly edges: readonly PageEdge[];
}

export interface PageNode {
  readonly name: string;
  readonly label: string;
}

export interface PageEdge {
  /** Places of its ends among the nodes. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly claims: readonly PageClaim[];
}

/** A claim: its sentence in three parts, of which the middle is the quote, and what is said beside it. */
export interface PageClaim {
  readonly sentence: readonly [before: string, quote: string, after: string];
  /** How sure, when, who said so. */
  readonly how: string;
  /** Who published it and when. */
  readonly where: string;
  readonly title: string;
}

/** Names of shapes and lines in the drawing, by their place. */
export const nodeName = (place: number): string => `n${place}`;
export const edgeName = (place: number): string => `e${place}`;
