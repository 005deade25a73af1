import { z } from 'zod';
import { scene } from './scene';

/** The formats a picture is drawn in. */
export const pictureFormats = ['svg', 'pdf', 'png', 'jpg'] as const;

/** The longest side of a picture that is made of pixels. */
export const mostPixels = 8000;

/** What the picture stands on. `none` leaves it out, for a page of another colour. */
export const grounds = ['white', 'paper', 'dark', 'none'] as const;

const line = z.string().max(300);

/** A part of the plane that the nodes lie in, in pixels at zoom 1. */
const area = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().positive().max(1e6),
  height: z.number().positive().max(1e6),
});

/** Where an edge is said: what stands in the numbered list below a picture. */
export const source = z.object({
  edge: z.string(),
  quote: z.string().max(2000),
  outlet: z.string().max(300),
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where it is not known. */
  date: z.string().max(40).nullable(),
});

/** How a scene becomes a picture. Lengths in CSS pixels, 96 to the inch. */
export const pictureOptions = z.object({
  width: z.number().min(80).max(mostPixels).default(1280),
  height: z.number().min(80).max(mostPixels).default(900),
  /** Pixels of a PNG or JPG for each of the picture's own. */
  density: z.number().min(0.25).max(8).default(2),
  ground: z.enum(grounds).default('white'),
  /** `grey` keeps everything apart on a printer without colours. */
  tones: z.enum(['full', 'grey']).default('full'),
  /** Names are so many times as large as on the canvas. */
  names: z.number().min(0.5).max(3).default(1),
  /** Room around everything. */
  margin: z.number().min(0).max(200).default(32),
  /** Only this part, filling the picture; all of the scene where it is not said. */
  area: area.optional(),
  /** What edges say stands on them where there is room for it. */
  words: z.boolean().default(false),
  legend: z.boolean().default(true),
  title: line.default(''),
  subtitle: line.default(''),
  /** The last line: who made it. */
  credits: line.default(''),
  /** The day that stands after the credits: YYYY-MM-DD, or in other words. */
  date: z.string().max(40).default(''),
  /** For those who cannot see it; made from the scene where it is empty. */
  description: z.string().max(2000).default(''),
  /** Edges with a source are numbered, and the list stands below. */
  sources: z.array(source).max(500).default([]),
  /** Puts the letters that are used of the font into an SVG, so that it looks the same everywhere. */
  embedFont: z.boolean().default(false),
});

/** A picture of a scene as it stands on the canvas. */
export const pictureRequest = pictureOptions.extend({
  scene,
  format: z.enum(pictureFormats),
  /** The server looks up so many sources itself, those of the best evidenced edges. */
  cite: z.number().int().min(0).max(200).default(0),
});

export type PictureFormat = (typeof pictureFormats)[number];
export type PictureOptions = z.infer<typeof pictureOptions>;
export type PictureSource = z.infer<typeof source>;
