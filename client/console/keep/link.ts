import { z } from 'zod';
import { parameters, type Parameters } from '../parameters/typed';
import { parameterNames } from '../text/spans';

/** A statement as it is handed on: what was typed, not what is sent. */
export interface Draft {
  readonly cypher: string;
  readonly parameters: Parameters;
}

/** A statement with those parameters alone that it names: others are left over from what stood there before. */
export function trimmed({ cypher, parameters }: Draft): Draft {
  const names = parameterNames(cypher);
  const used = Object.entries(parameters).filter(([name]) => names.includes(name));
  return { cypher, parameters: Object.fromEntries(used) };
}

/** The fragment of a link that opens the console with a statement filled in: `#cypher=…&params=…`. */
export function toFragment(draft: Draft): string {
  const search = new URLSearchParams({ cypher: draft.cypher });
  if (Object.keys(draft.parameters).length > 0) search.set('params', JSON.stringify(draft.parameters));
  return `#${search.toString()}`;
}

const inLink = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue('not JSON');
    return z.NEVER;
  }
});

/** The statement of a fragment; null where it holds none. Parameters that cannot be read are left out. */
export function fromFragment(fragment: string): Draft | null {
  const search = new URLSearchParams(fragment.replace(/^#/, ''));
  const cypher = search.get('cypher');
  if (cypher === null || cypher.trim() === '') return null;
  const given = inLink.pipe(parameters).safeParse(search.get('params') ?? '{}');
  return { cypher, parameters: given.success ? given.data : {} };
}
