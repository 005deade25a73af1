import type { ResolveResponse } from '../../model/api/views';
import type { View } from '../../model/view';

/** Names that are told at most. */
const TOLD = 3;

/** "Shinzo Abe" from the view, or "shinzo abe" from what the ref says. */
function nameIn(view: View, ref: string): string {
  const caption = view.nodes.find((node) => node.ref === ref)?.caption;
  return caption ?? ref.slice(ref.indexOf(':') + 1).replaceAll('-', ' ');
}

/** What of a view the graph no longer has, in a sentence; null where all is there. */
export function missingWords(view: View, { missing }: Pick<ResolveResponse, 'missing'>): string | null {
  const [nodes, edges] = [missing.nodes.length, missing.edges.length];
  if (nodes + edges === 0) return null;
  const names = missing.nodes.slice(0, TOLD).map((ref) => nameIn(view, ref));
  const more = nodes > TOLD ? ` and ${nodes - TOLD} more` : '';
  const whole = [
    ...(nodes > 0 ? [`${nodes} of ${view.nodes.length} nodes (${names.join(', ')}${more})`] : []),
    ...(edges > 0 ? [`${edges} of ${view.edges.length} edges`] : []),
  ];
  return `${whole.join(' and ')} ${nodes + edges === 1 ? 'is' : 'are'} no longer in this graph.`;
}
