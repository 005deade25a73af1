import type { Readable } from 'node:stream';
import type { ExportRequest } from '../../model/api/export';
import type { StoreInfo } from '../../model/api/explore';
import type { QueryEvent, QueryRequest } from '../../model/api/query';
import type { ImportReport, ImportRequest } from '../../model/api/import';
import type { RestoreOptions } from '../backup/restore';
import type { ExportedFile } from '../export/export-graph';
import type { Call } from '../graph/store';
import type { StoredCounts } from '../graph/stored';
import type { IngestArticles, JobOptions } from '../jobs';

/** A command's way to the graph: straight to the store, or through the server that holds it. */
export interface Access {
  /** Address of the server that commands go through; null: straight to the store. */
  readonly through: string | null;
  info(): Promise<StoreInfo>;
  query(request: QueryRequest, call?: Call): AsyncIterable<readonly QueryEvent[]>;
  /** A part of the graph as a file. */
  exportGraph(request: ExportRequest, call?: Call): Promise<Pick<ExportedFile, 'bytes' | 'dropped'>>;
  readonly ingest: IngestArticles;
  /** Resolves with the ids of the articles removed. */
  forget(articles: readonly string[]): Promise<readonly string[]>;
  project(): Promise<{ readonly edges: number }>;
  /** Imports a graph of another program, whole or not at all. */
  importGraph(request: ImportRequest, options: JobOptions): Promise<ImportReport>;
  /** The whole store, packed. */
  backup(): Promise<Readable>;
  /** Brings back the backup in a file. */
  restore(file: string, options: RestoreOptions): Promise<StoredCounts>;
  close(): Promise<void>;
}
