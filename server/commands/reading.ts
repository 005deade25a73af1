// STAND-IN, not to be committed
import { createHash } from 'node:crypto';
import { readFileSync, statSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IngestReport, SourceArticle } from '../../model/api/ingest';
import type { GraphStore } from '../graph/store';
import type { IngestArticles } from '../jobs';
export interface SourceOptions {
  metadata?: string;
  outlet?: string;
  date?: string;
}
export async function readSources(
  paths: readonly string[],
  _o: SourceOptions,
): Promise<{ articles: SourceArticle[]; failed: IngestReport['failed'] }> {
  const files = paths.flatMap((p) =>
    statSync(p).isDirectory() ? readdirSync(p).map((f) => join(p, f)) : [p],
  );
  return {
    articles: files.map((f) => ({ document: f, origin: f, text: readFileSync(f, 'utf8'), metadata: {} })),
    failed: [],
  };
}
export const ingestInto =
  (store: GraphStore): IngestArticles =>
  async (articles) => {
    const r = await store.write(
      articles.map((a) => {
        const sha256 = createHash('sha256').update(a.text).digest('hex');
        return {
          article: {
            id: 'article:' + sha256.slice(0, 16),
            origin: a.origin,
            document: a.document,
            title: a.document,
            outlet: null,
            publishedAt: null,
            dateFrom: null,
            url: null,
            language: 'en',
            text: a.text,
            sha256,
          },
          sentences: [],
          entities: [],
          mentions: [],
          claims: [],
        };
      }),
    );
    const n = (o: string) => r.outcomes.filter((x) => x.outcome === o).length;
    return {
      added: n('added'),
      replaced: n('replaced'),
      unchanged: n('unchanged'),
      duplicates: [],
      failed: [],
      entities: 0,
      claims: 0,
      ms: 1,
    };
  };
export async function extractLines(
  _a: readonly SourceArticle[],
  _o: {
    onLine: (l: string) => void;
    onFailed: (f: IngestReport['failed'][number]) => void;
    onProgress: (p: { done: number; total: number; document: string }) => void;
  },
): Promise<void> {
  return Promise.resolve();
}
