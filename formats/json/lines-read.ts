import { z } from 'zod';
import { value, type Value } from '../../model/api/graph';
import { Collector } from '../collect';
import type { GraphRead } from '../graph';
import { shown, wrongAt } from '../wrong';
import { faultIn } from './fault';

/** How triples name their parts, the likeliest first. */
const parts = {
  subject: ['subject', 'source', 'from', 'head'],
  type: ['type', 'predicate', 'relation', 'relationship', 'verb'],
  object: ['object', 'target', 'to', 'tail'],
} as const;

const line = z.record(z.string(), value);
type Line = z.infer<typeof line>;

const end = z.union([
  z.string().min(1),
  z.number().transform(String),
  z.object({ name: z.string().min(1), type: z.string().optional() }).loose(),
]);

function partOf(given: Line, part: keyof typeof parts): { name: string; value: Value } | undefined {
  const name = parts[part].find((one) => given[one] !== undefined && given[one] !== null);
  return name === undefined ? undefined : { name, value: given[name] ?? null };
}

class LinesReader {
  readonly #collected = new Collector();
  readonly #entities = new Map<string, { labels: string[]; properties: Record<string, Value> }>();
  readonly #edges: { given: Line; number: number }[] = [];

  take(text: string, number: number): void {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      throw wrongAt({ line: number, column: faultIn(text) + 1 }, 'this is not JSON');
    }
    const { data } = line.safeParse(parsed);
    if (!data)
      throw wrongAt({ line: number, column: 1 }, 'each line must be an object {"subject", "type", "object"}');
    const { entity, type, ...others } = data;
    if (typeof entity === 'string' && entity !== '')
      this.#entities.set(entity, { labels: typeof type === 'string' ? [type] : [], properties: others });
    else this.#edges.push({ given: data, number });
  }

  read(): GraphRead {
    const place = { line: 1, column: 1 };
    for (const [name, { labels, properties }] of this.#entities)
      this.#collected.node({ id: name, caption: name, labels, properties: known(properties) }, place);
    for (const { given, number } of this.#edges) this.#edge(given, number);
    return this.#collected.read();
  }

  #end(given: Line, part: 'subject' | 'object', number: number): string {
    const found = partOf(given, part);
    const parsed = end.safeParse(found?.value);
    if (!found || !parsed.success)
      throw wrongAt({ line: number, column: 1 }, `the line has no ${part}: ${shown(JSON.stringify(given))}`);
    const name = typeof parsed.data === 'string' ? parsed.data : parsed.data.name;
    if (!this.#collected.has(name)) {
      const type = typeof parsed.data === 'string' ? given[`${part}Type`] : parsed.data.type;
      const labels = typeof type === 'string' ? [type] : [];
      this.#collected.node({ id: name, caption: name, labels, properties: {} }, { line: number, column: 1 });
    }
    return name;
  }

  #edge(given: Line, number: number): void {
    const ends = { from: this.#end(given, 'subject', number), to: this.#end(given, 'object', number) };
    const type = partOf(given, 'type');
    const used = new Set([
      partOf(given, 'subject')?.name,
      partOf(given, 'object')?.name,
      type?.name,
      'subjectType',
      'objectType',
    ]);
    const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !used.has(name)));
    this.#collected.edge(
      {
        id: null,
        ...ends,
        type: typeof type?.value === 'string' ? type.value : '',
        directed: true,
        properties: known(rest),
      },
      { line: number, column: 1 },
    );
  }
}

function known(properties: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(properties).filter(([, one]) => one !== null));
}

/**
 * Reads JSON lines: of triples `{"subject", "type", "object", …}` with their sources (`quote`, `document`, `url`,
 * `date`), and what `edgewise extract` prints. An end is a name, and lines `{"entity", "type"}` say what kind it is.
 */
export function readLines(text: string): GraphRead {
  const reader = new LinesReader();
  text
    .replace(/^\ufeff/, '')
    .split('\n')
    .forEach((one, i) => {
      if (one.trim() !== '') reader.take(one, i + 1);
    });
  return reader.read();
}
