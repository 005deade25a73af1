import type { Evidence } from '../../model/api/evidence';
import type { PictureOptions } from '../../model/picture';
import type { Scene } from '../../model/scene';

/** What a format is asked to write. */
export interface ExportAsked {
  readonly scene: Scene;
  /** How a picture is drawn; data formats look at its colours alone. */
  readonly picture: PictureOptions;
  /** The claims behind an edge; null where the graph has none. */
  evidence(edgeRef: string): Promise<Evidence | null>;
  readonly signal?: AbortSignal | undefined;
}

/** A file written, and in sentences what of the scene it does not hold. */
export interface Written {
  readonly content: Uint8Array | string;
  readonly dropped: readonly string[];
}

/** One way in which a scene leaves the graph. */
export interface ExportFormat {
  readonly name: string;
  /** With its dot: ".svg". */
  readonly ending: string;
  readonly mime: string;
  write(asked: ExportAsked): Promise<Written>;
}
