import { after, edge, node } from './fixture';
import { shownIn } from './following';
import { reduceHistory } from './history';
import { ofEdge } from './selection';

const gone = { nodes: [], edges: ['a|MEETS|b'] };
const other = { ...edge('a', 'b'), ref: 'a|VISITS|b', type: 'VISITS' };

test('what the graph lost is in no step of the history, and what took its place is chosen', () => {
  const before = after(
    { do: 'select', selection: ofEdge('a|MEETS|b') },
    { do: 'pin', nodes: ['a'] },
    { do: 'pin', nodes: ['b'] },
    { do: 'undo' },
  );
  const now = reduceHistory(before, {
    ...{ do: 'follow', missing: gone, select: ofEdge(other.ref) },
    subgraph: { nodes: [{ ...node('a'), caption: 'Another name' }, node('z')], edges: [other] },
  });
  expect(now.scene.selection).toEqual(ofEdge(other.ref));
  expect(now.scene.nodes['z']).toBeUndefined();
  expect(now.past).toHaveLength(1);
  for (const scene of [
    now.scene,
    ...now.past.map((step) => step.scene),
    ...now.future.map((step) => step.scene),
  ]) {
    expect(Object.keys(scene.edges).sort()).toEqual(['a|VISITS|b', 'b|MEETS|c', 'c|MEETS|d']);
    expect(scene.nodes['a']?.caption).toBe('Another name');
  }
});

test('everything that a step shows is asked for, what is on the canvas first', () => {
  const shown = shownIn(after({ do: 'remove', nodes: ['a'] }));
  expect(shown.nodes).toEqual(['b', 'c', 'd', 'a']);
  expect(shown.edges).toEqual(['b|MEETS|c', 'c|MEETS|d', 'a|MEETS|b']);
});
