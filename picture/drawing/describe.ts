import type { Scene } from '../../model/scene';
import { edgeCaption } from '../appearance/edge-look';
import { clean } from '../text/clean';

/** As many names and edges are told; the rest is counted. */
const TOLD = { nodes: 3, edges: 12, notes: 6 };

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function joined(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** What a picture shows, in words for those who cannot see it: its size, its centre, its broadest edges. */
export function describe({ nodes, edges, notes = [] }: Scene): string {
  const degree = new Map<string, number>();
  for (const { from, to } of edges)
    for (const ref of new Set([from, to])) degree.set(ref, (degree.get(ref) ?? 0) + 1);
  const names = new Map(nodes.map(({ ref, caption }) => [ref, clean(caption)]));
  const centre = [...nodes]
    .filter(({ ref }) => degree.has(ref))
    .sort((a, b) => (degree.get(b.ref) ?? 0) - (degree.get(a.ref) ?? 0) || (a.ref < b.ref ? -1 : 1))
    .slice(0, TOLD.nodes)
    .map(({ ref }) => `${names.get(ref) ?? ''} (${counted(degree.get(ref) ?? 0, 'edge')})`);
  const weight = ({ properties }: (typeof edges)[number]) => Number(properties['count'] ?? 0);
  const told = [...edges]
    .sort((a, b) => weight(b) - weight(a) || (a.ref < b.ref ? -1 : 1))
    .slice(0, TOLD.edges)
    .map(
      (edge) =>
        `${names.get(edge.from) ?? ''} ${edgeCaption(edge).split(' · ')[0] ?? ''} ${names.get(edge.to) ?? ''}`,
    );
  const rest = edges.length - told.length;
  const parts = [
    `A network of ${counted(nodes.length, 'name')} and ${counted(edges.length, 'edge')}.`,
    centre.length > 0 ? `At its centre: ${joined(centre)}.` : '',
    told.length > 0 ? `${told.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.` : '',
    ...notes.slice(0, TOLD.notes).map(({ text }) => `A note: “${text}”`),
  ];
  return clean(parts.filter((part) => part !== '').join(' '));
}
