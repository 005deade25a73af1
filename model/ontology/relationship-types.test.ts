import { z } from 'zod';
import { quadClasses } from './quad-class';
import {
  ends,
  isRelationshipType,
  isSymmetric,
  quadClassOf,
  relationshipTypeNames,
  relationshipTypes,
  typesBetween,
} from './relationship-types';

const rule = z.strictObject({
  reverse: z.string().min(2),
  quadClass: z.enum(quadClasses),
  root: z
    .string()
    .regex(/^[A-Z]+$/)
    .optional(),
  from: z.enum(Object.keys(ends) as [keyof typeof ends]),
  to: z.enum(Object.keys(ends) as [keyof typeof ends]),
  template: z.string().regex(/\{subject\}.*\{object\}/),
  symmetric: z.literal(true).optional(),
});

test.each(relationshipTypeNames)('%s is a complete rule', (type) => {
  expect(type).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  rule.parse(relationshipTypes[type]);
});

test.each([
  ['MEETS', true, 'verbal-cooperation'],
  ['VISITS', false, 'verbal-cooperation'],
  ['ANNEXES', false, 'material-conflict'],
  ['ACTED_IN', false, 'structure'],
  ['constructor', false, 'structure'],
])('%s: symmetric %s, %s', (type, symmetric, quad) => {
  expect(isSymmetric(type)).toBe(symmetric);
  expect(quadClassOf(type)).toBe(quad);
});

test('types of other graphs are not ours', () => expect(isRelationshipType('ACTED_IN')).toBe(false));

test.each([
  ['Person', 'Country', ['VISITS', 'CRITICIZES'], []],
  ['Person', 'Weapon', ['TESTS'], ['VISITS']],
  ['Weapon', 'Country', ['DEPLOYED_IN'], ['VISITS', 'MEETS']],
  ['Station', 'Line', [], ['VISITS']],
])('types between %s and %s', (from, to, some, none) => {
  const types: readonly string[] = typesBetween(from, to);
  expect(types).toEqual(expect.arrayContaining(some));
  for (const type of none) expect(types).not.toContain(type);
});
