import { edgeId } from '../../model/ids';
import { view } from '../../model/view';
import type { GraphStore } from '../../server/graph/store';
import { lena, norland, piet } from '../fixtures/readings';

const met = edgeId('MEETS', lena.id, piet.id);
const kept = view.parse({
  version: 1,
  nodes: [
    { ref: lena.id, x: 0, y: -12.5, caption: 'Lena Örn' },
    { ref: piet.id, x: 1e5, y: 3 },
  ],
  edges: [met],
  pinned: [lena.id],
  notes: [{ id: 'n1', text: 'Who says so? “Nobody”', on: { kind: 'edge', ref: met } }],
  camera: { x: 1, y: 2, zoom: 0.5 },
});

/** Views, and finding again what they name: part of what every store must do. */
export function describeViews(open: () => GraphStore): void {
  test('a view is saved, listed, replaced and deleted, and is no part of the graph', async () => {
    const store = open();
    const before = await store.hash();
    expect(await store.views()).toEqual([]);
    expect(await store.view('Who met whom?')).toBeNull();
    const saved = await store.saveView('Who met whom?', kept);
    expect(saved).toMatchObject({ name: 'Who met whom?', nodes: 2, edges: 1 });
    expect(await store.view('Who met whom?')).toEqual({
      name: saved.name,
      savedAt: saved.savedAt,
      view: kept,
    });
    await store.saveView('Who met whom?', { ...kept, notes: [] });
    expect((await store.view('Who met whom?'))?.view.notes).toEqual([]);
    expect((await store.views()).map(({ name }) => name)).toEqual(['Who met whom?']);
    expect(await store.hash()).toBe(before);
    expect((await store.info()).counts.nodes).toBe(4);
    expect((await store.schema()).labels.map(({ label }) => label)).not.toContain('SavedView');
    expect(await store.deleteView('Who met whom?')).toBe(true);
    expect(await store.deleteView('Who met whom?')).toBe(false);
    expect(await store.views()).toEqual([]);
  });

  test('what a view names is found again, and what is gone is named', async () => {
    const gone = edgeId('VISITS', lena.id, 'country:XX');
    const answer = await open().resolve({
      nodes: [norland.id, lena.id, 'person:nobody', piet.id, lena.id],
      edges: [gone, met],
    });
    expect(answer.nodes.map(({ ref }) => ref)).toEqual([norland.id, lena.id, piet.id]);
    expect(answer.edges.map(({ ref }) => ref)).toEqual([met]);
    expect(answer.nodes[1]?.caption).toBe('Lena Örn');
    expect(answer.missing).toEqual({ nodes: ['person:nobody'], edges: [gone] });
    expect(await open().resolve({ nodes: [lena.id], edges: [met] })).toMatchObject({
      edges: [],
      missing: { nodes: [], edges: [met] },
    });
  });
}
