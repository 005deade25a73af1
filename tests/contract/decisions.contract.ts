import { edgeId } from '../../model/ids';
import type { GraphStore } from '../../server/graph/store';
import { lena, norland, pact, piet, reading, story } from '../fixtures/readings';

const meets = edgeId('MEETS', lena.id, piet.id);
const rejects = edgeId('REJECTS', piet.id, pact.id);

/** What people decide of claims, on every store; it holds the fixture story before and after. */
export function describeDecisions(store: () => GraphStore): void {
  describe('decisions', () => {
    let before = '';
    beforeAll(async () => {
      before = await store().hash();
    });
    afterEach(async () => {
      for (const { claim } of await store().decisions()) await store().undecide(claim);
      expect(await store().hash()).toBe(before);
    });

    const claimsOf = async (edge: string) => (await store().evidence(edge))?.claims ?? [];
    const edgesOf = async (ref: string) => {
      const { edges } = await store().expand({
        ...{ refs: [ref], direction: 'both', limit: 50, order: 'evidence', without: [] },
      });
      return edges.map((edge) => edge.ref);
    };
    const decided = { turn: false } as const;

    test('a rejected claim is no evidence, and an edge that loses its last one goes', async () => {
      const [first, ...others] = await claimsOf(meets);
      await store().decide(first?.id ?? '', { verdict: 'rejected', ...decided });
      expect((await claimsOf(meets)).map(({ id }) => id)).toEqual(others.map(({ id }) => id));
      expect((await store().evidence(meets))?.rejected).toMatchObject([
        { id: first?.id, decision: 'rejected' },
      ]);
      for (const { id } of others) await store().decide(id, { verdict: 'rejected', ...decided });
      expect(await store().evidence(meets)).toBeNull();
      expect(await edgesOf(lena.id)).not.toContain(meets);
      const article = await store().article(first?.article.id ?? '');
      expect(article?.claims.map(({ id }) => id)).not.toContain(first?.id);
    });

    test('an accepted claim is sure', async () => {
      for (const { id } of await claimsOf(rejects))
        await store().decide(id, { verdict: 'accepted', ...decided });
      const evidence = await store().evidence(rejects);
      expect(evidence?.claims.map(({ decision }) => decision)).toEqual(['accepted', 'accepted']);
      expect(evidence?.edge.properties['confidence']).toBe(1);
      const left = await store().review(50);
      expect(left.map(({ edge }) => edge)).not.toContain(rejects);
      expect(left).toHaveLength(5);
    });

    test('a claim gets another type and goes the other way, and what was read comes back', async () => {
      const [claim] = (await claimsOf(rejects)).filter(({ modality }) => modality === 'happened');
      const id = claim?.id ?? '';
      await store().decide(id, { verdict: 'changed', type: 'SUPPORTS', turn: true });
      const turned = edgeId('SUPPORTS', pact.id, piet.id);
      expect(await claimsOf(turned)).toMatchObject([
        { id, type: 'SUPPORTS', decision: 'changed', was: { type: 'REJECTS', subject: piet.id } },
      ]);
      expect(await claimsOf(rejects)).toHaveLength(1);
      const whole = await store().hash();
      expect(await store().project()).toEqual({ edges: 5 });
      expect(await store().hash()).toBe(whole);
      await store().decide(id, { verdict: 'changed', type: 'MEETS', turn: false });
      expect(await claimsOf(edgeId('MEETS', pact.id, piet.id))).toHaveLength(1);
      expect(await store().undecide(id)).toBe(true);
      expect(await store().undecide(id)).toBe(false);
    });

    test('decisions outlive their article, and apply when it is read again', async () => {
      const [told] = story.filter(({ document }) => document === 'done.txt').map(reading);
      const visits = edgeId('VISITS', lena.id, norland.id);
      if (!told) throw new Error('no story');
      const own = (await claimsOf(visits)).filter(({ article }) => article.id === told.article.id);
      expect(own).toHaveLength(1);
      await store().decide(own[0]?.id ?? '', { verdict: 'changed', type: 'SUPPORTS', turn: false });
      const whole = await store().hash();
      await store().forget([told.article.id]);
      expect(await store().decisions()).toMatchObject([{ claim: own[0]?.id, verdict: 'changed' }]);
      await store().write([told]);
      expect(await store().hash()).toBe(whole);
      await store().forget([told.article.id]);
      await store().undecide(own[0]?.id ?? '');
      await store().write([told]);
    });

    test('an entity gets another name, also when it is read again, and its own name back', async () => {
      const captionOf = async () => (await store().node(lena.id))?.node.caption;
      expect(await store().rename(lena.id, 'L. Örn')).toMatchObject({ name: 'L. Örn', was: 'Lena Örn' });
      await store().rename(lena.id, 'Lena Maria Örn');
      expect(await captionOf()).toBe('Lena Maria Örn');
      expect((await store().search({ q: 'maria', limit: 5 })).hits[0]?.node.ref).toBe(lena.id);
      const whole = await store().hash();
      expect(whole).not.toBe(before);
      await store().forget(story.map(({ document }) => document));
      expect(await captionOf()).toBeUndefined();
      await store().write(story.map(reading));
      expect(await captionOf()).toBe('Lena Maria Örn');
      expect(await store().hash()).toBe(whole);
      expect(await store().renamings()).toMatchObject([{ entity: lena.id, name: 'Lena Maria Örn' }]);
      expect(await store().unrename(lena.id)).toBe(true);
      expect(await store().unrename(lena.id)).toBe(false);
      expect(await captionOf()).toBe('Lena Örn');
      expect(await store().rename('person:nobody', 'Somebody')).toBeNull();
    });

    test('the least sure come first, each with its ends and its sentence', async () => {
      const [first, ...others] = await store().review(3);
      expect(others).toHaveLength(2);
      expect(first).toMatchObject({
        ...{ from: { labels: ['Person', 'Entity'] }, claim: { decision: null } },
        edge: expect.stringContaining(first?.from.ref ?? '') as string,
      });
      expect(first?.claim.sentence.text).toContain(first?.claim.quote.text);
    });

    test('a claim that is not there is told', async () => {
      expect(await store().decide('claim:none', { verdict: 'rejected', ...decided })).toBeNull();
    });
  });
}
