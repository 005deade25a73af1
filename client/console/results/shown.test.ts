import type { Value } from '../../../model/api/graph';
import { show } from './shown';

const abe = { labels: ['Entity', 'Person'], properties: { id: 'person:abe', name: 'Shinzo Abe' } };
const meets = { type: 'MEETS', properties: { count: 4 } };

test.each<[Value, string, string]>([
  [null, 'null', 'null'],
  ['text', 'text', 'text'],
  [1.5, 'number', '1.5'],
  [true, 'boolean', 'true'],
  [['a', 1], 'nested', '["a",1]'],
  [{ a: 1 }, 'nested', '{"a":1}'],
  [abe, 'node', 'Shinzo Abe'],
  [{ labels: [], properties: {} }, 'node', 'unnamed'],
  [{ labels: ['X'], properties: { born: 1954, place: 'Tokyo' } }, 'node', 'Tokyo'],
  [meets, 'edge', 'MEETS'],
  [{ type: 'not an edge' }, 'nested', '{"type":"not an edge"}'],
  [{ nodes: [abe, abe], edges: [meets] }, 'nested', '(Shinzo Abe)-[MEETS]-(Shinzo Abe)'],
  [{ nodes: [1], edges: [] }, 'nested', '{"nodes":[1],"edges":[]}'],
])('%j is shown as %s %s', (value, is, text) => expect(show(value)).toMatchObject({ is, text }));

test('a node tells what it is', () => expect(show(abe)).toMatchObject({ label: 'Person' }));
