import { emptyScene } from '../../client/state/scene';
import { reduce } from '../../client/state/reduce';
import { visible } from '../../client/state/visible';
import type { Shown } from '../../picture/appearance/shown';
import type { ClickCypher } from '../../client/console/clicks/click';
import { holdsLists } from '../../client/console/clicks/property-cypher';
import { clickCypher } from '../../client/console/clicks/to-cypher';
import { filterCypher, viewCypher } from '../../client/console/clicks/view-cypher';
import { examplesFor } from '../../client/console/shelf/examples';
import { typedParameters } from '../../client/console/parameters/typed';
import { parameterNames } from '../../client/console/text/spans';
import { filters, type Filters } from '../../model/filters';
import { valueText } from '../../model/rows';
import { graphGuide } from '../../model/ontology/graph-guide';
import type { GraphStore } from '../../server/graph/store';
import { edgeId } from '../../model/ids';
import { lena, norland, piet } from '../fixtures/readings';
import { collect } from './console.contract';

const refs = (items: Iterable<{ readonly ref: string }>): string[] =>
  [...new Set([...items].map(({ ref }) => ref))].sort();

/** What the statement of a click finds must be what the click found; `open` gives the store, holding the story. */
export function describeClicks(open: () => GraphStore): void {
  let store: GraphStore;
  beforeAll(() => {
    store = open();
  });

  const found = async ({ cypher, params }: ClickCypher) => {
    const events = await collect(store.query({ cypher, params }));
    const rows = events.flatMap((event) => (event.kind === 'row' ? [event] : []));
    return { nodes: refs(rows.flatMap((row) => row.nodes)), edges: refs(rows.flatMap((row) => row.edges)) };
  };
  const of = ({ nodes, edges }: Shown) => ({
    nodes: refs(nodes),
    edges: refs(edges),
  });
  const overview = () => store.overview(500);

  test('the overview', async () => {
    expect(await found(clickCypher({ do: 'overview', limit: 500 }, true))).toEqual(of(await overview()));
  });

  const expansions = [
    {},
    { limit: 1 },
    { without: [edgeId('MEETS', lena.id, piet.id)], limit: 2 },
    { order: 'recent', limit: 2 },
    { order: 'name', limit: 2 },
    { direction: 'out' },
    { direction: 'in' },
    { types: ['MEETS'] },
    { types: ['VISITS'], direction: 'in' },
    { types: ['MEETS', 'HOLDS_OFFICE'], direction: 'out' },
  ] as const;
  test.each(expansions)('expanding: %j', async (more) => {
    for (const ref of [lena.id, norland.id]) {
      const request = {
        refs: [ref],
        direction: 'both',
        without: [] as readonly string[],
        limit: 25,
        order: 'evidence',
        ...more,
      } as const;
      const { types, ...rest } = request as typeof request & { types?: readonly string[] };
      const answer = await store.expand({
        ...rest,
        refs: [ref],
        without: [...rest.without],
        ...(types ? { types: [...types] } : {}),
      });
      const statement = await found(clickCypher({ do: 'expand', ...rest, types: types ?? null }, true));
      // A click brings the node itself also where nothing hangs on it.
      expect({ ...statement, nodes: [...new Set([...statement.nodes, ref])].sort() }).toEqual(of(answer));
    }
  });

  test('expanding several nodes holds the limit for each', async () => {
    const request = {
      refs: [lena.id, piet.id],
      direction: 'both',
      without: [],
      limit: 1,
      order: 'evidence',
    } as const;
    const answer = await store.expand({ ...request, refs: [...request.refs], without: [] });
    expect((await found(clickCypher({ do: 'expand', ...request, types: null }, true))).edges).toEqual(
      refs(answer.edges),
    );
  });

  test('a search', async () => {
    const { hits } = await store.search({ q: 'Lena', limit: 8 });
    const statement = await found(clickCypher({ do: 'search', text: 'Lena', limit: 8 }, true));
    expect(statement.nodes).toEqual(refs(hits.map(({ node }) => node)));
  });

  test('paths: the shortest are among what the page weighs', async () => {
    const ends = { from: lena.id, to: piet.id, maxLength: 4, limit: 5 };
    const { paths } = await store.paths(ends);
    const shortest = Math.min(...paths.map(({ edges }) => edges.length));
    const best = paths.filter(({ edges }) => edges.length === shortest);
    const statement = await found(clickCypher({ do: 'paths', ...ends }, true));
    expect(statement.edges).toEqual(expect.arrayContaining(refs(best.flatMap(({ edges }) => edges))));
  });

  const off = ['quad:open', 'label:Country', 'type:DISPUTES_WITH', 'modality:planned', 'modality:happened'];
  const property = (on: 'node' | 'edge', name: string, test: string, value: string) =>
    filters.parse({ properties: [{ on, property: name, test, value }] });
  const dates = (given: object) =>
    filters.parse({ dates: { clock: 'happened', from: null, to: null, ...given } });
  const kinds: readonly Filters[] = [
    ...[[], ['quad:open'], ['quad:verbal-cooperation'], ...off.map((one) => [one]), off].map((chips) =>
      filters.parse({ off: chips }),
    ),
    filters.parse({ dropLone: true, off: ['quad:verbal-cooperation'] }),
    ...[{}, { from: '2017' }, { to: '2017-03' }, { from: '2016-12-31', to: '2017-04' }].map(dates),
    ...[{ from: '2017-03-20' }, { to: '2017' }].map((one) => dates({ clock: 'reported', ...one })),
    ...['is', 'is not', 'contains', 'at least', 'at most'].flatMap((test) => [
      property('node', 'name', test, 'Lena Vik'),
      property('node', 'aliases', test, 'vik'),
      property('node', 'claims', test, '2'),
      property('edge', 'confidence', test, '0.8'),
      property('edge', 'modalities', test, 'planned'),
    ]),
  ];

  test('the view, whole and filtered', async () => {
    const whole = reduce(emptyScene, { do: 'show', subgraph: await overview() });
    const isList = holdsLists(Object.values(whole.nodes), Object.values(whole.edges));
    const sizes = new Set<string>();
    for (const given of kinds) {
      const scene = reduce(whole, { do: 'filter', filters: given });
      const shown = of(visible(scene));
      sizes.add(`${shown.nodes.length} ${shown.edges.length}`);
      const statement = filterCypher(Object.keys(scene.nodes), given, true, isList);
      expect([given, await found(statement)]).toEqual([given, shown]);
      expect(await found(viewCypher(shown, true))).toEqual(shown);
    }
    expect(sizes.size).toBeGreaterThan(5);
  });

  /** What the store keeps for itself: the guide leaves it out. */
  const internal =
    /^(search|fingerprint|sha256|inputs|origin|complete|dateFrom)$|^(subject|object|trigger)(Start|End)$/;
  test.each(['Entity', 'Claim', 'Article', 'Sentence'])(
    'the guide names every property of %s',
    async (label) => {
      const cypher = `MATCH (n:${label}) UNWIND keys(n) AS key RETURN DISTINCT key`;
      const events = await collect(store.query({ cypher, params: {} }));
      const keys = events.flatMap((event) =>
        event.kind === 'row' ? [valueText(event.values[0] ?? null)] : [],
      );
      const told = graphGuide
        .find(({ pattern }) => pattern === `(:${label})`)
        ?.properties.map(({ name }) => name);
      expect(keys.length).toBeGreaterThan(1);
      expect(told).toEqual(expect.arrayContaining(keys.filter((key) => !internal.test(key))));
    },
  );

  test('the guide names every property of an edge', async () => {
    const { edges } = await overview();
    const told = graphGuide
      .find(({ pattern }) => pattern.includes('[r]'))
      ?.properties.map(({ name }) => name);
    expect(told).toEqual(expect.arrayContaining(edges.flatMap(({ properties }) => Object.keys(properties))));
  });

  test('every example runs as it stands', async () => {
    const schema = await store.schema();
    for (const own of [true, false])
      for (const { title, cypher, parameters } of examplesFor(schema, own)) {
        const { values } = typedParameters(parameterNames(cypher), parameters, true);
        const events = await collect(store.query({ cypher, params: values }));
        expect([title, events.at(-1)?.kind]).toEqual([title, 'summary']);
      }
  });
}
