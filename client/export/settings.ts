import { useEffect, useState } from 'react';
import { z } from 'zod';
import { grounds } from '../../model/picture';
import { savedFormats } from './formats';

/** What the dialog remembers from one picture to the next. */
const settings = z.object({
  what: z.enum(['all', 'screen', 'selection']).default('all'),
  format: z.enum(savedFormats).default('svg'),
  /** The name of a preset, or "own". */
  preset: z.string().default('screen'),
  unit: z.enum(['px', 'mm']).default('px'),
  width: z.number().min(80).max(8000).default(1280),
  height: z.number().min(80).max(8000).default(900),
  dpi: z.number().min(72).max(600).default(192),
  ground: z.enum(grounds).default('white'),
  tones: z.enum(['full', 'grey']).default('full'),
  names: z.number().min(0.5).max(3).default(1),
  words: z.boolean().default(false),
  legend: z.boolean().default(true),
  cite: z.boolean().default(false),
  embedFont: z.boolean().default(false),
  /** Today's date after the credits. */
  date: z.boolean().default(true),
  credits: z.string().max(300).default('Made with Edgewise'),
});

export type Settings = z.infer<typeof settings>;

const KEY = 'edgewise.picture';

function remembered(): Settings {
  try {
    return settings.parse(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    // Kept by another version, or storage is forbidden: the defaults are as good a start.
    return settings.parse({});
  }
}

/** The settings, and a way to change some of them; they are there again next time. */
export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const [now, setNow] = useState(remembered);
  useEffect(() => {
    try {
      localStorage.setItem(KEY, JSON.stringify(now));
    } catch {
      // Storage is forbidden or full: the dialog works, it only forgets.
    }
  }, [now]);
  return [now, (change) => setNow((before) => ({ ...before, ...change }))];
}
