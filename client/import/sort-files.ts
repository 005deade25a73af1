/** What a file is brought in as; null for what is not read at all. */
export type Brought = 'articles' | 'graph' | null;

const kinds: Readonly<Record<string, Exclude<Brought, null> | 'table' | 'lines'>> = {
  ...{ txt: 'articles', md: 'articles', html: 'articles', htm: 'articles', xhtml: 'articles' },
  ...{ pdf: 'articles', eml: 'articles', csv: 'table', tsv: 'table', jsonl: 'lines', ndjson: 'lines' },
  ...{ graphml: 'graph', gexf: 'graph', xml: 'graph', cyjs: 'graph', cx2: 'graph', json: 'graph' },
  ...{ cypher: 'graph', cql: 'graph' },
};

/** What a file is by its name, before anybody looked into it. */
function kindOf(name: string) {
  return kinds[/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;
}

/** Whether it takes a look into the file to tell what it is. */
export const isTable = (name: string): boolean => ['table', 'lines'].includes(kindOf(name) ?? '');

/** Headings under which the text of articles stands. */
const TEXT = /^\W*(text|body|content|article ?(text|body)?|full ?text|main ?text|story)\W*$/i;

function hasText(head: string, lines: boolean): boolean {
  const first = head.split(/\r?\n/, 1)[0] ?? '';
  if (!lines) return first.split(/[,;\t|]/).some((heading) => TEXT.test(heading));
  return [...first.matchAll(/"([^"\\]{1,40})"\s*:/g)].some(([, key]) => TEXT.test(key ?? ''));
}

/**
 * What a file is brought in as. A table with a column of texts is one of articles, any other a graph.
 * @param head how the file begins, of tables
 */
export function broughtAs(name: string, head: string): Brought {
  const kind = kindOf(name);
  if (kind !== 'table' && kind !== 'lines') return kind;
  return hasText(head, kind === 'lines') ? 'articles' : 'graph';
}
