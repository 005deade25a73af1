import type { GraphStore } from '../../server/graph/store';
import { lena, norland, pact, piet, reading, who } from '../fixtures/readings';

/** How every store finds names and walks the graph; `open` gives the store, holding the fixture story. */
export function describeExploring(open: () => GraphStore): void {
  let store: GraphStore;
  beforeAll(() => {
    store = open();
  });

  test.each([
    ['lena', 'Lena Örn'],
    ['orn', 'Lena Örn'],
    ['ÖRN', 'Lena Örn'],
    ['pie', 'Piet Vos'],
    ['fishing p', 'fishing pact'],
    ['norl', 'Norland'],
    ['lena örn', 'Lena Örn'],
    ['orn lena', 'Lena Örn'],
    ['leena', 'Lena Örn'],
    ['lnea', 'Lena Örn'],
    ['norlnad', 'Norland'],
    ['fishign pact', 'fishing pact'],
  ])('search for %s finds %s first', async (q, expected) => {
    const { hits } = await store.search({ q, limit: 5 });
    expect(hits[0]?.node.caption).toBe(expected);
  });

  test.each(['', '   ', '…', 'xyzzy', '((( AND', 'C++ ('])(
    'search for "%s" finds nothing and fails not',
    async (q) => {
      expect((await store.search({ q, limit: 5 })).hits).toEqual([]);
    },
  );

  test('search keeps to a label', async () => {
    expect((await store.search({ q: 'lena', limit: 5, label: 'Country' })).hits).toEqual([]);
  });

  test('the overview begins with the best connected', async () => {
    const { nodes, edges } = await store.overview(2);
    expect(nodes.map((n) => n.ref).sort()).toEqual([lena.id, piet.id].sort());
    expect(edges.map((e) => e.type)).toEqual(['MEETS']);
  });

  test('a node tells its degrees, roles and articles', async () => {
    const detail = await store.node(lena.id);
    expect(detail).toMatchObject({
      articles: 3,
      node: { caption: 'Lena Örn', labels: ['Person', 'Entity'] },
    });
    expect(detail?.degrees.find((d) => d.type === 'VISITS')).toEqual({
      type: 'VISITS',
      direction: 'out',
      count: 1,
    });
    expect(detail?.roles).toMatchObject([{ title: 'envoy', of: { ref: norland.id } }]);
    expect(await store.node('person:nobody')).toBeNull();
  });

  test('expand keeps to types and direction and says what was left out', async () => {
    const one = await store.expand({
      refs: [lena.id],
      direction: 'both',
      without: [],
      limit: 1,
      order: 'evidence',
    });
    expect(one.edges).toHaveLength(1);
    expect(one.left.total).toBe(2);
    const visits = await store.expand({
      refs: [norland.id],
      types: ['VISITS'],
      direction: 'in',
      without: [],
      limit: 25,
      order: 'evidence',
    });
    expect(visits.nodes.map((n) => n.ref).sort()).toEqual([norland.id, lena.id].sort());
    expect(visits.left).toEqual({ total: 0, byType: {} });
    const none = await store.expand({
      refs: [lena.id],
      types: ['VISITS'],
      direction: 'in',
      without: [],
      limit: 25,
      order: 'evidence',
    });
    expect(none.edges).toEqual([]);
  });

  test('expand goes on where it stopped, in the order asked for', async () => {
    const asked = { refs: [lena.id], direction: 'both' as const, limit: 1 };
    const types: (string | undefined)[] = [];
    const left: number[] = [];
    const without: string[] = [];
    for (let page = 0; page < 4; page++) {
      const answer = await store.expand({ ...asked, without: [...without], order: 'evidence' });
      types.push(answer.edges[0]?.type);
      left.push(answer.left.total);
      without.push(...answer.edges.map(({ ref }) => ref));
    }
    expect(types).toEqual(['VISITS', 'MEETS', 'HOLDS_OFFICE', undefined]);
    expect(left).toEqual([2, 1, 0, 0]);
    const recent = await store.expand({ ...asked, without: [], order: 'recent' });
    expect(recent.edges[0]?.type).toBe('VISITS');
    const named = await store.expand({
      ...asked,
      without: [without[0] ?? '', without[2] ?? ''],
      order: 'name',
    });
    expect(named.nodes.map(({ caption }) => caption)).toContain('Piet Vos');
  });

  test('a name is found once it is written, and no longer when it is forgotten', async () => {
    const zorba = who('Person', 'Zorba Quill');
    const zorbas = async (): Promise<number> => (await store.search({ q: 'Zorba', limit: 5 })).hits.length;
    expect(await zorbas()).toBe(0);
    await store.write([
      reading({
        ...{ document: 'zorba.txt', outlet: 'West Bell', date: '2020-05-01' },
        sentences: ['Zorba Quill visited Norland.'],
        claims: [{ subject: zorba, type: 'VISITS', object: norland }],
      }),
    ]);
    expect(await zorbas()).toBe(1);
    await store.forget(['zorba.txt']);
    expect(await zorbas()).toBe(0);
  });

  test('paths carry the sentence of each edge', async () => {
    const { paths, complete } = await store.paths({
      from: norland.id,
      to: pact.id,
      maxLength: 4,
      limit: 5,
    });
    const [path] = paths;
    expect(complete).toBe(true);
    expect(path?.nodes.map((n) => n.ref)).toEqual([norland.id, lena.id, piet.id, pact.id]);
    expect(path?.cites.at(-1)?.article.outlet).toBe('South Courier');
    expect(path?.sentences.at(-1)).toBe('Piet Vos rejects the fishing pact.');
    expect(await store.paths({ from: lena.id, to: lena.id, maxLength: 4, limit: 5 })).toEqual({
      paths: [],
      complete: true,
    });
  });
}
