import type { ArticleMetadata, IngestReport } from '../../../../model/api/ingest';
import type { ProblemCode } from '../../../../model/problem';
import type { DocumentKind } from '../kinds';

/** Which column or key of a table holds which part of an article. */
export type ArticleColumns = Readonly<Record<string, string>>;

/** A file to read, sent to the reading process. `sniff` asks only what it is. */
export interface DocumentFile {
  readonly name: string;
  readonly kind: DocumentKind | 'sniff';
  readonly bytes: Uint8Array;
  readonly columns: ArticleColumns;
}

/** One article of a file, as text with what the file says about it. */
export interface ReadDocument {
  /** What tells it from the other articles of its file: the number of its row; '' where it is the only one. */
  readonly part: string;
  readonly text: string;
  readonly metadata: ArticleMetadata;
  /** Offsets into the text at which its pages begin, the first at 0. */
  readonly pages?: readonly number[];
}

export interface ReadFile {
  readonly documents: readonly ReadDocument[];
  readonly failed: IngestReport['failed'];
}

export interface Ask {
  readonly id: number;
  readonly file: DocumentFile;
}

export type Reply =
  | { readonly id: number; readonly read: ReadFile; readonly grown: boolean }
  | {
      readonly id: number;
      readonly failure: {
        readonly code: ProblemCode;
        readonly reason: string;
        readonly hint: string | undefined;
      };
    };
