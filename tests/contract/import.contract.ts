import { edgeId } from '../../model/ids';
import { hostile } from '../../formats/fixtures/graphs';
import { writeGraphml } from '../../formats/xml/graphml-write';
import type { GraphStore } from '../../server/graph/store';
import { importGraph } from '../../server/import/import-graph';
import { lena, norland, piet } from '../fixtures/readings';

const nodes = 'id,name,type,club\n1,Lena Örn,person,Rowing\n2,Harbour Ltd,Company,\n3,17,,\n';
const edges = 'source,target,type,weight\n1,2,WORKS_FOR,2\n1,3,swims with,\n2,2,owns,\n';
const tables = {
  files: [
    { name: 'nodes.csv', text: nodes },
    { name: 'edges.csv', text: edges },
  ],
  columns: {},
};

/** What every store must make of imported graphs; it holds the fixture story before and after. */
export function describeImport(store: () => GraphStore): void {
  describe('import', () => {
    let before = '';
    beforeAll(async () => {
      before = await store().hash();
    });
    afterEach(async () => {
      const imported = (await store().articles()).filter(({ id }) => !known.has(id));
      await store().forget(imported.map(({ id }) => id));
      expect(await store().hash()).toBe(before);
    });
    const known = new Set<string>();
    beforeAll(async () => {
      for (const { id } of await store().articles()) known.add(id);
    });

    test('nodes join who is known, edges cite the line of the file, and forgetting undoes it', async () => {
      const report = await importGraph(store(), tables);
      expect(report).toMatchObject({ document: 'nodes.csv + edges.csv', nodes: 3, edges: 3, claims: 2 });
      expect(report.dropped).toEqual(['1 edges from a node to itself']);
      const evidence = await store().evidence(edgeId('WORKS_FOR', lena.id, 'organization:harbour-ltd'));
      expect(evidence?.claims[0]).toMatchObject({
        quote: { text: 'Lena Örn works for Harbour Ltd (weight: 2).' },
        article: { outlet: 'nodes.csv + edges.csv' },
        rule: 'import:csv',
      });
      const [claim] = evidence?.claims ?? [];
      const article = await store().article(claim?.article.id ?? '');
      expect(article?.text.slice(claim?.quote.start, claim?.quote.end)).toBe(claim?.quote.text);
      expect(article?.text).toContain('Lena Örn: type: person; club: Rowing.');
      const swims = (
        await store().expand({
          refs: [lena.id],
          types: ['RELATES_TO'],
          direction: 'both',
          limit: 5,
          order: 'evidence',
          without: [],
        })
      ).edges;
      expect(swims.map(({ properties }) => properties['verbs'])).toEqual([['swims with']]);
      expect(await store().forget([report.document])).toHaveLength(1);
      expect(await store().hash()).toBe(before);
    });

    test('importing the same again changes nothing; another file of the name replaces it', async () => {
      expect(await importGraph(store(), tables)).toMatchObject({ added: 1, replaced: 0 });
      const once = await store().hash();
      expect(await importGraph(store(), tables)).toMatchObject({ added: 0, replaced: 0 });
      expect(await store().hash()).toBe(once);
      const [first, second] = tables.files;
      const shorter = { ...second, name: 'edges.csv', text: edges.split('\n').slice(0, 2).join('\n') };
      const report = await importGraph(store(), {
        files: [{ name: 'nodes.csv', text: first?.text ?? '' }, shorter],
        columns: {},
      });
      expect(report).toMatchObject({ claims: 1, added: 1, replaced: 1 });
      expect((await store().articles()).filter(({ id }) => !known.has(id))).toHaveLength(1);
    });

    test('a large graph is several articles of one name', async () => {
      const rows = Array.from({ length: 600 }, (_, i) => `a${i % 50},b${i},knows`).join('\n');
      const file = { name: 'large.csv', text: `source,target,type\n${rows}\n` };
      const report = await importGraph(store(), { files: [file], columns: {} });
      expect(report.claims).toBe(600);
      expect((await store().articles()).filter(({ document }) => document === 'large.csv')).toHaveLength(2);
      expect(await store().forget(['large.csv'])).toHaveLength(2);
    });

    test('claims with quotes stand in articles of their documents', async () => {
      const lines = [
        { document: 'wire.txt', entity: 'Piet Vos', type: 'Person', aliases: ['Vos'] },
        { document: 'wire.txt', entity: 'Norland', type: 'Country', aliases: [] },
        {
          document: 'wire.txt',
          subject: 'Piet Vos',
          type: 'VISITS',
          object: 'Norland',
          modality: 'planned',
          negated: false,
          date: '2021-05/2021-06',
          saidBy: 'Lena Örn',
          quote: 'Vos will visit Norland, Lena Örn said.',
          start: 10,
          end: 48,
          confidence: 0.7,
          rule: 'visit',
        },
      ];
      const text = lines.map((line) => JSON.stringify(line)).join('\n');
      await importGraph(store(), {
        files: [{ name: 'claims.jsonl', text }],
        columns: {},
        outlet: 'The Wire',
      });
      const evidence = await store().evidence(edgeId('VISITS', piet.id, norland.id));
      expect(evidence?.claims).toMatchObject([
        {
          ...{
            modality: 'planned',
            dateStart: '2021-05',
            dateEnd: '2021-06',
            confidence: 0.7,
            rule: 'visit',
          },
          saidBy: { ref: lena.id },
          quote: { text: 'Vos will visit Norland, Lena Örn said.' },
          article: { title: 'wire.txt', outlet: 'The Wire' },
        },
      ]);
    });

    test('hostile names are names', async () => {
      const graph = {
        title: '',
        nodes: hostile.map((caption, i) => ({
          id: `n${i}`,
          labels: [caption],
          caption,
          properties: { [`p${i}`]: caption },
        })),
        edges: hostile.map((type, i) => ({
          id: `e${i}`,
          from: 'n0',
          to: `n${i}`,
          type,
          directed: true,
          properties: {},
        })),
      };
      const report = await importGraph(store(), {
        files: [{ name: '`) DELETE n.graphml', text: writeGraphml(graph).text }],
        columns: {},
      });
      expect(report.claims).toBe(hostile.length - 1);
      const { labels } = await store().schema();
      expect(labels.map(({ label }) => label).sort()).toEqual(['Agreement', 'Country', 'Person', 'Topic']);
    });

    test('a file that is broken at its end leaves nothing', async () => {
      const file = { name: 'broken.csv', text: 'source,target\na,b\nc\n' };
      await expect(importGraph(store(), { files: [file], columns: {} })).rejects.toThrow(/Line 3/);
      expect(await store().hash()).toBe(before);
    });

    test('an import that is stopped leaves nothing', async () => {
      const rows = Array.from({ length: 1_200 }, (_, i) => `a${i},b${i}`).join('\n');
      const file = { name: 'stopped.csv', text: `source,target\n${rows}\n` };
      const stop = new AbortController();
      const stopped = importGraph(
        store(),
        { files: [file], columns: {} },
        { signal: stop.signal, onProgress: () => stop.abort() },
      );
      await expect(stopped).rejects.toMatchObject({ code: 'query-cancelled' });
      expect(await store().hash()).toBe(before);
    });
  });
}
