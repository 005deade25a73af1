import { edgeId } from '../../model/ids';
import type { GraphStore } from '../../server/graph/store';
import { lena, norland, pact, piet, reading, story } from '../fixtures/readings';
import { describeClicks } from './clicks.contract';
import { describeBackup } from './backup.contract';
import { describeConsole } from './console.contract';
import { describeDecisions } from './decisions.contract';
import { describeExplain } from './explain.contract';
import { describeWords } from './words.contract';
import { describeExploring } from './exploring.contract';
import { describeImport } from './import.contract';
import { describeViews } from './views.contract';

const all = story.map(reading);

/** What every store must do; `open` gives an empty one. */
export function describeStore(name: string, open: () => Promise<GraphStore>): void {
  describe(name, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.prepare();
      await store.prepare();
      await store.write(all);
    });
    afterAll(() => store.close());

    test('counts what it holds', async () => {
      const info = await store.info();
      expect(info).toMatchObject({ own: true, counts: { nodes: 4, edges: 4, articles: 3, claims: 7 } });
      const schema = await store.schema();
      expect(schema.labels).toContainEqual({ label: 'Person', count: 2 });
      expect(schema.types.map((t) => t.type).sort()).toEqual(['HOLDS_OFFICE', 'MEETS', 'REJECTS', 'VISITS']);
    });

    test('writing the same again changes nothing', async () => {
      const before = await store.hash();
      const { outcomes } = await store.write(all);
      expect(outcomes.map((o) => o.outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
      expect(await store.hash()).toBe(before);
    });

    test('knows what stands whole, and reads anew what was given other metadata', async () => {
      const [first] = all;
      if (!first) throw new Error('no story');
      const { article } = first;
      const other = { ...article, inputs: 'corrected' };
      expect(await store.known([article, { ...article, id: 'article:none' }])).toEqual(new Set([article.id]));
      expect(await store.known([other, { ...article, id: article.id, origin: 'elsewhere' }])).toEqual(
        new Set(),
      );
      const before = await store.hash();
      const corrected = { ...first, article: { ...other, outlet: 'The Corrected' } };
      expect((await store.write([corrected])).outcomes).toEqual([
        { document: 'plan.txt', outcome: 'replaced' },
      ]);
      expect(await store.known([other])).toEqual(new Set([article.id]));
      expect(await store.hash()).not.toBe(before);
      await store.write([first]);
      expect(await store.hash()).toBe(before);
    });

    test('the same text under another name is a duplicate', async () => {
      const [first] = story;
      if (!first) throw new Error('no story');
      const { outcomes } = await store.write([reading({ ...first, document: 'again.txt' })]);
      expect(outcomes).toEqual([{ document: 'again.txt', outcome: 'duplicate', sameAs: 'plan.txt' }]);
    });

    test('an article with pages tells the page of each quote', async () => {
      const told = reading({
        ...{ document: 'pages.pdf', outlet: 'The Paged', date: '2021-04-01' },
        sentences: ['Lena Örn stayed at home.', 'Lena Örn left Norland.'],
        claims: [{ subject: lena, type: 'OPPOSES', object: norland, sentence: 1 }],
      });
      const before = await store.hash();
      const second = told.sentences[1]?.start ?? 0;
      await store.write([{ ...told, article: { ...told.article, pages: [0, second] } }]);
      const evidence = await store.evidence(edgeId('OPPOSES', lena.id, norland.id));
      expect(evidence?.claims.map(({ page }) => page)).toEqual([2]);
      await store.forget(['pages.pdf']);
      expect(await store.hash()).toBe(before);
      expect((await store.evidence(edgeId('VISITS', lena.id, norland.id)))?.claims[0]?.page).toBeNull();
    });

    test('projecting from scratch gives what writing kept', async () => {
      const before = await store.hash();
      expect(await store.project()).toEqual({ edges: 4 });
      expect(await store.hash()).toBe(before);
    });

    test('an edited article replaces its claims, and going back restores the graph', async () => {
      const [first] = story;
      if (!first) throw new Error('no story');
      const before = await store.hash();
      const edited = reading({
        ...first,
        sentences: ['Lena Örn praised the fishing pact.'],
        claims: [{ subject: lena, type: 'SUPPORTS', object: pact }],
      });
      expect((await store.write([edited])).outcomes).toEqual([{ document: 'plan.txt', outcome: 'replaced' }]);
      expect((await store.info()).counts).toMatchObject({ articles: 3, claims: 5 });
      expect(await store.evidence(edgeId('HOLDS_OFFICE', lena.id, norland.id))).toBeNull();
      await store.write([reading(first)]);
      expect(await store.hash()).toBe(before);
    });

    test('forgetting removes what only that article supported', async () => {
      const before = await store.hash();
      const extra = reading({
        document: 'extra.txt',
        outlet: 'West Bell',
        date: '2020-05-01',
        sentences: ['Lena Örn praised the fishing pact.'],
        claims: [{ subject: lena, type: 'SUPPORTS', object: pact }],
      });
      await store.write([extra]);
      expect(await store.hash()).not.toBe(before);
      expect(await store.forget(['extra.txt'])).toEqual([extra.article.id]);
      expect(await store.forget(['extra.txt'])).toEqual([]);
      expect(await store.hash()).toBe(before);
    });

    test('evidence cites the sentence, folds copies and counts outlets without them', async () => {
      const evidence = await store.evidence(edgeId('MEETS', lena.id, piet.id));
      expect(evidence).toMatchObject({
        outlets: ['North Post'],
        copies: 1,
        edge: { properties: { count: 2, outlets: 1 } },
      });
      const copies = evidence?.claims.filter((claim) => claim.copyOf !== null);
      expect(copies?.map((claim) => claim.article.outlet)).toEqual(['South Courier']);
      for (const claim of evidence?.claims ?? []) {
        const article = await store.article(claim.article.id);
        expect(article?.text.slice(claim.quote.start, claim.quote.end)).toBe(claim.quote.text);
      }
    });

    test('evidence names the speaker and keeps plan and outcome apart', async () => {
      const evidence = await store.evidence(edgeId('VISITS', lena.id, norland.id));
      expect(evidence?.claims.map((c) => [c.modality, c.saidBy?.caption ?? null])).toEqual([
        ['happened', null],
        ['planned', 'Piet Vos'],
      ]);
      const [done, plan] = evidence?.claims ?? [];
      expect(evidence?.outcomes).toEqual([{ plan: plan?.id, outcome: done?.id }]);
      expect(evidence?.edge.properties).toMatchObject({
        modalities: ['happened', 'planned'],
        firstDate: '2020-03',
        lastDate: '2020-03-03',
        dates: ['2020-03', '2020-03-03'],
        reported: ['2020-01-10', '2020-03-05'],
      });
    });

    test('evidence lists what contradicts what', async () => {
      const evidence = await store.evidence(edgeId('REJECTS', piet.id, pact.id));
      expect(evidence?.contradictions).toHaveLength(1);
      expect(evidence?.contradictions[0]?.reason).toContain('East Wire has it denied');
    });

    describeExploring(() => store);

    test('articles come newest first, and one comes with its marks', async () => {
      const articles = await store.articles();
      expect(articles.map((a) => [a.document, a.claims])).toEqual([
        ['done.txt', 2],
        ['copy.txt', 2],
        ['plan.txt', 3],
      ]);
      const article = await store.article(articles[2]?.id ?? '');
      expect(article?.sentences).toHaveLength(2);
      expect(article?.mentions.map((m) => article.text.slice(m.start, m.end))).toContain('Lena Örn');
      expect(await store.article('article:nothing')).toBeNull();
    });

    describeViews(() => store);
    describeBackup(() => store);
    describeImport(() => store);
    describeDecisions(() => store);
    describeConsole(() => store);
    describeExplain(() => store);
    describeWords(() => store);
    describeClicks(() => store);
  });
}
