/** Lines and areas. `d` is the data of an SVG path with absolute or relative commands M L Q A H V Z. */
export interface DrawnPath {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  /** The ref of the node or edge whose shape or line it is. */
  readonly of?: string;
}

/** A line of text; `y` is where its letters stand. */
export interface DrawnText {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** The one font it takes; none: the first of those that pictures are written in. */
  readonly family?: string;
  readonly weight: 400 | 500 | 600 | 700;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** A rim around the letters in the colour of the ground, so that lines may pass under them. */
  readonly halo?: { readonly colour: string; readonly width: number; readonly opacity: number };
}

/** Items that are moved and scaled together, and cut off outside of a box in their own measure. */
export interface DrawnGroup {
  readonly kind: 'group';
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly items: readonly Item[];
}

export type Item = DrawnPath | DrawnText | DrawnGroup;

/** A picture before it is written in a format: what is drawn, in order, on a sheet of so many CSS pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** None: transparent. */
  readonly ground?: string;
  readonly title: string;
  readonly description: string;
  readonly items: readonly Item[];
}
