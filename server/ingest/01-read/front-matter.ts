import type { ArticleMetadata } from '../../../model/api/ingest';

const FENCE = /^---\s*$/;

/** The lines of a front matter block at the head of a Markdown text: how many characters it takes, fences included. */
export function frontMatterEnd(text: string): number {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return 0;
  const last = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  return last === -1 ? 0 : lines.slice(0, last + 1).join('\n').length;
}

/** `title:`, `date:`, `outlet:` and `url:` of a front matter block; a date is taken where it is a day. */
export function frontMatter(text: string): ArticleMetadata {
  const block = text.slice(0, frontMatterEnd(text));
  const value = (key: string) =>
    new RegExp(`^${key}:[ \\t]*(.+)$`, 'im')
      .exec(block)?.[1]
      ?.trim()
      .replace(/^(["'])(.*)\1$/, '$2');
  const found = { title: value('title'), outlet: value('outlet'), url: value('url') };
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value('date') ?? '')?.[0];
  return {
    ...(found.title === undefined ? {} : { title: found.title }),
    ...(found.outlet === undefined ? {} : { outlet: found.outlet }),
    ...(found.url === undefined ? {} : { url: found.url }),
    ...(day === undefined ? {} : { date: day }),
  };
}
