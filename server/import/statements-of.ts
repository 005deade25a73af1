import type { Value } from '../../model/api/graph';
import type { EntityRecord } from '../../model/reading';
import type { Graph, GraphEdge, GraphNode, Properties } from '../../formats/graph';
import { oneLine } from './entities';
import { typeOf } from './words';

/** A sentence that a file makes of one of its nodes or edges, or quotes for it. */
export interface Line {
  readonly text: string;
  /** Names in the text, with their entities. */
  readonly names: readonly { readonly entity: EntityRecord; readonly text: string }[];
  readonly edges: readonly GraphEdge[];
}

/** What an edge says that a claim holds in a place of its own. */
const claimed = new Set([
  ...['quote', 'sentence', 'evidence', 'document', 'url', 'outlet', 'publishedAt', 'modality', 'negated'],
  ...['date', 'firstDate', 'lastDate', 'saidBy', 'confidence', 'rule', 'extractor', 'claimIds', 'id'],
]);

/** What a node says that its entity holds already. */
const named = new Set(['id', 'name', 'caption', 'label', 'aliases', 'claims']);

const shown = (value: Value): string =>
  oneLine(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 500);

function details(properties: Properties, without: ReadonlySet<string>): string {
  return Object.entries(properties)
    .filter(([name, value]) => !without.has(name) && value !== null && value !== '')
    .map(([name, value]) => `${oneLine(name)}: ${shown(value)}`)
    .join('; ');
}

/** "Tom Hanks acted in Cloud Atlas (roles: …)." */
export function edgeLine(edge: GraphEdge, from: EntityRecord, to: EntityRecord): Line {
  const more = details(edge.properties, claimed);
  const text = `${from.name} ${typeOf(edge).verb} ${to.name}${more === '' ? '' : ` (${more})`}.`;
  return { text, names: [from, to].map((entity) => ({ entity, text: entity.name })), edges: [edge] };
}

/** "Member 10: club: Officer.", for nodes that say something, or that no edge would name. */
export function nodeLines({ nodes, edges }: Graph, entities: ReadonlyMap<string, EntityRecord>): Line[] {
  const connected = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return nodes.flatMap((node: GraphNode): Line[] => {
    const entity = entities.get(node.id);
    const more = details(node.properties, named);
    if (!entity || (more === '' && connected.has(node.id))) return [];
    const text = `${entity.name}${more === '' ? '' : `: ${more}`}.`;
    return [{ text, names: [{ entity, text: entity.name }], edges: [] }];
  });
}

/** The sentence that an edge quotes, or null. */
export function quoteOf({ properties }: GraphEdge): string | null {
  const quotes = [properties['quote'], properties['sentence'], properties['evidence']];
  const found = quotes.find((quote): quote is string => typeof quote === 'string' && quote.trim() !== '');
  return found === undefined ? null : found.trim();
}
