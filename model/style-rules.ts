import { z } from 'zod';

/** What decides how something looks. */
const styleSource = z.discriminatedUnion('by', [
  /** A property of the node or edge. */
  z.object({ by: z.literal('property'), name: z.string().min(1).max(200) }),
  /** How many edges on the canvas reach a node; for an edge, those of its better connected end. */
  z.object({ by: z.literal('degree') }),
  /** A measure worked out over the scene, such as "betweenness": the scene carries its values. */
  z.object({ by: z.literal('measure'), name: z.string().min(1).max(100) }),
  /** The same for all: a colour as "#3b6fb6", a size or width as a number, an icon's name, a text. */
  z.object({ by: z.literal('value'), value: z.string().max(200) }),
]);

/** One rule; later rules win over earlier ones where both set the same. */
export const styleRule = z.object({
  id: z.string().min(1).max(100),
  on: z.enum(['node', 'edge']),
  /** Only nodes of this label, edges of this type; null: all. */
  only: z.string().max(300).nullable(),
  sets: z.enum(['colour', 'size', 'width', 'caption', 'icon']),
  source: styleSource,
  /** Numbers spread by their order instead of their value, so that one giant does not make all others alike. */
  ranked: z.boolean().default(false),
  /** Numbers taken as names, a colour each: communities, years. */
  asNames: z.boolean().default(false),
});

export const styleRules = z.array(styleRule).max(50);

export type StyleRule = z.infer<typeof styleRule>;
