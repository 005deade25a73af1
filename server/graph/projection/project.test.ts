import fc from 'fast-check';
import { modalities } from '../../../model/ontology/modality';
import { projectEdge, projectEdges, type ClaimOfEdge } from './project';

const claim = (given: Partial<ClaimOfEdge>): ClaimOfEdge => ({
  id: 'claim:1',
  edge: 'a|MEETS|b',
  type: 'MEETS',
  subject: 'a',
  object: 'b',
  modality: 'happened',
  negated: false,
  dateStart: null,
  dateEnd: null,
  confidence: 0.5,
  title: null,
  verb: 'meet',
  fingerprint: 'one',
  article: 'article:1',
  outlet: 'North Post',
  publishedAt: '2020-01-01',
  ...given,
});

test.each<[what: string, claims: Partial<ClaimOfEdge>[], properties: Record<string, unknown>]>([
  ['one claim', [{}], { count: 1, outlets: 1, outletNames: ['North Post'], confidence: 0.5 }],
  [
    'two outlets',
    [{}, { id: 'claim:2', article: 'article:2', outlet: 'East Wire', fingerprint: 'two' }],
    { count: 2, outlets: 2, outletNames: ['East Wire', 'North Post'], confidence: 0.75 },
  ],
  [
    'a copy counts as a claim only',
    [{}, { id: 'claim:2', article: 'article:2', outlet: 'East Wire', publishedAt: '2020-01-02' }],
    { count: 2, outlets: 1, outletNames: ['North Post'], confidence: 0.5 },
  ],
  [
    'the earlier one is the original, whatever its id',
    [
      { id: 'claim:9' },
      { id: 'claim:2', article: 'article:2', outlet: 'East Wire', publishedAt: '2020-01-02' },
    ],
    { claimIds: ['claim:2', 'claim:9'], outletNames: ['North Post'] },
  ],
  [
    'a denial lends no confidence',
    [{}, { id: 'claim:2', fingerprint: 'two', modality: 'denied', confidence: 0.9 }],
    { confidence: 0.5, modalities: ['denied', 'happened'] },
  ],
  ['nothing but a denial', [{ negated: true }], { confidence: 0, modalities: ['denied'] }],
  [
    'dates of different precision',
    [
      { dateStart: '2020-03', dateEnd: '2020-03' },
      { id: 'claim:2', dateStart: '2020-03-03', dateEnd: '2020-04-01' },
    ],
    { firstDate: '2020-03', lastDate: '2020-04-01', dates: ['2020-03', '2020-03-03'] },
  ],
  [
    'when it was reported, once a claim',
    [
      { publishedAt: '2020-05-04', dateEnd: '2020-02' },
      { id: 'claim:2', publishedAt: null },
      { id: 'claim:3', publishedAt: '2020-01-02' },
      { id: 'claim:4', publishedAt: '2020-05-04' },
    ],
    {
      firstReported: '2020-01-02',
      lastReported: '2020-05-04',
      reported: ['2020-01-02', '2020-05-04', '2020-05-04'],
      dates: ['2020-02'],
    },
  ],
  ['an unnamed outlet is its article', [{ outlet: null }], { outlets: 1, outletNames: [] }],
  ['offices keep their titles', [{ title: 'envoy' }], { titles: ['envoy'] }],
  ['open edges keep their verbs', [{ type: 'RELATES_TO', verb: 'join' }], { verbs: ['join'] }],
])('%s', (_what, claims, properties) => {
  expect(projectEdge(claims.map(claim)).properties).toMatchObject(properties);
});

test('an edge without claims is refused', () => {
  expect(() => projectEdge([])).toThrow(RangeError);
});

const anyClaim = fc
  .record({
    object: fc.constantFrom('b', 'c'),
    modality: fc.constantFrom(...modalities),
    negated: fc.boolean(),
    dateStart: fc.option(fc.constantFrom('2020', '2020-03', '2020-03-03')),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    fingerprint: fc.constantFrom('one', 'two', 'three'),
    article: fc.constantFrom('article:1', 'article:2', 'article:3'),
    outlet: fc.option(fc.constantFrom('North Post', 'East Wire')),
    publishedAt: fc.option(fc.constantFrom('2020-01-01', '2020-01-02')),
  })
  .map((given) => ({ ...given, edge: `a|MEETS|${given.object}`, dateEnd: given.dateStart }));
const anyClaims = fc
  .array(anyClaim, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((given, i) => claim({ ...given, id: `claim:${i}` })));

test('the order in which claims come does not matter', () => {
  fc.assert(
    fc.property(anyClaims, fc.infiniteStream(fc.nat()), (claims, keys) => {
      const shuffled = claims
        .map((c) => [keys.next().value ?? 0, c] as const)
        .sort(([a], [b]) => a - b)
        .map(([, c]) => c);
      expect(projectEdges(shuffled)).toEqual(projectEdges(claims));
    }),
  );
});

test('adding claims and projecting only the edges they touch gives what projecting all gives', () => {
  fc.assert(
    fc.property(anyClaims, fc.nat({ max: 12 }), (claims, at) => {
      const earlier = new Map(projectEdges(claims.slice(0, at)).map((edge) => [edge.id, edge]));
      const touched = new Set(claims.slice(at).map((c) => c.edge));
      for (const edge of projectEdges(claims.filter((c) => touched.has(c.edge)))) earlier.set(edge.id, edge);
      const sorted = [...earlier.keys()].sort().map((id) => earlier.get(id));
      expect(sorted).toEqual(projectEdges(claims));
    }),
  );
});

test('counts hold whatever the claims are', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      for (const { id, properties } of projectEdges(claims)) {
        expect(properties['count']).toBe(claims.filter((c) => c.edge === id).length);
        expect(properties['outlets']).toBeLessThanOrEqual(Number(properties['count']));
        expect(properties['outlets']).toBeGreaterThanOrEqual(1);
        expect(properties['confidence']).toBeGreaterThanOrEqual(0);
        expect(properties['confidence']).toBeLessThanOrEqual(1);
      }
    }),
  );
});
