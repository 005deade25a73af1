import type { SourceArticle } from '../../../model/api/ingest';
import { articleId } from '../../../model/ids';
import type { ArticleRecord } from '../../../model/reading';
import { shortHash, textHash } from './fingerprint';

/**
 * Who read: kept with each claim, so that claims of another reader can stand beside them. Raised when the rules
 * change what they find, so that ingesting the same articles again reads them anew.
 */
export const EXTRACTOR = 'edgewise-rules/5';

/** What an article is known by before it is read: the same text from the same place, given the same metadata. */
export function keyOf(source: SourceArticle): Pick<ArticleRecord, 'id' | 'origin' | 'sha256' | 'inputs'> {
  const sha256 = textHash(source.text);
  const { date, outlet, title, url } = source.metadata;
  const inputs = shortHash(JSON.stringify([EXTRACTOR, date, outlet, title, url]));
  return { id: articleId(sha256), origin: source.origin, sha256, inputs };
}
