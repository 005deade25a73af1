import { claimKey, edgeId, entityId, slug, storedEnds } from './ids';

test.each([
  ['Shinzo Abe', 'shinzo-abe'],
  ['Shinzō  Abe', 'shinzo-abe'],
  ["Côte d'Ivoire", 'cote-divoire'],
  ['R-Pharm', 'r-pharm'],
  ['北方領土', '北方領土'],
  ['…', ''],
])('slug of %s is %s', (name, expected) => expect(slug(name)).toBe(expected));

test.each([
  ['Person', 'Shinzo Abe', 'person:shinzo-abe'],
  ['Country', 'JP', 'country:JP'],
  ['Country', 'Soviet Union', 'country:soviet-union'],
] as const)('id of a %s named %s is %s', (label, name, expected) =>
  expect(entityId(label, name)).toBe(expected),
);

test('a symmetric type has one edge whichever way it is told', () => {
  expect(edgeId('MEETS', 'person:b', 'person:a')).toBe(edgeId('MEETS', 'person:a', 'person:b'));
  expect(edgeId('VISITS', 'person:b', 'country:JP')).toBe('person:b|VISITS|country:JP');
  expect(storedEnds('VISITS', 'b', 'a')).toEqual({ subject: 'b', object: 'a' });
});

test('claims of one sentence that differ in modality are two claims', () => {
  const key = {
    article: 'article:1',
    sentence: 3,
    type: 'VISITS',
    subject: 'a',
    object: 'b',
    modality: 'planned',
  };
  expect(claimKey(key)).not.toBe(claimKey({ ...key, modality: 'happened' }));
});
