import { EdgewiseError } from '../../model/problem';
import type { Access } from '../access/access';
import { exitCode, type ExitCode, type Terminal } from './outcome';

/** Removes articles by id, origin or document name, with what only they supported. */
export async function runForget(
  access: Access,
  articles: readonly string[],
  { out }: Terminal,
): Promise<ExitCode> {
  const forgotten = await access.forget(articles);
  if (forgotten.length === 0)
    throw new EdgewiseError(
      'not-found',
      `The store has no article called ${articles.map((name) => `"${name}"`).join(' or ')}.`,
      `List them: edgewise query "MATCH (a:Article) RETURN a.document, a.id, a.title"`,
    );
  out.write(`${forgotten.length} ${forgotten.length === 1 ? 'article' : 'articles'} forgotten\n`);
  return forgotten.length < articles.length ? exitCode.someFailed : exitCode.done;
}

/** Rebuilds every edge from the claims. */
export async function runProject(access: Access, { out }: Terminal): Promise<ExitCode> {
  const { edges } = await access.project();
  out.write(`${edges} ${edges === 1 ? 'edge' : 'edges'} rebuilt from the claims\n`);
  return exitCode.done;
}
