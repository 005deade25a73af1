// How fast the language engine reads: words a second, and against the prototype beside the project where it stands.
// Both read the same texts in turns, three times, after a first pass that fills their caches; the best time counts.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { importBundled } from '../scripts/bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { loadLanguage } = await importBundled('server/language/load.ts', 'language');

const folder = join(root, 'samples');
const articles = join(root, '..', 'shared', 'eval', 'articles');
const from = existsSync(articles) ? articles : folder;
const texts = readdirSync(from)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(from, file), 'utf8'));
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

function time(run) {
  const started = performance.now();
  run();
  return performance.now() - started;
}

const print = (figure) => console.log(JSON.stringify({ bench: 'language', ...figure }));

let language;
const loadMs = time(() => (language = loadLanguage()));
print({ figure: 'load', ms: Math.round(loadMs) });

const prototype = join(root, '..', 'shared', 'prototype', 'language', 'spacy.mjs');
const other = existsSync(prototype)
  ? (await import(pathToFileURL(prototype))).load(join(root, 'models', 'en_core_web_sm-3.8.0'))
  : null;
const readers = { ours: (text) => language.read(text), ...(other ? { prototype: other } : {}) };
const best = {};
for (let round = 0; round < 4; round++)
  for (const [name, read] of Object.entries(readers)) {
    const ms = time(() => texts.forEach((text) => read(text)));
    if (round > 0) best[name] = Math.min(best[name] ?? Infinity, ms);
  }
print({ figure: 'words a second', words, perSecond: Math.round((words / best.ours) * 1000) });
if (other)
  print({ figure: 'speed against the prototype', ratio: Number((best.prototype / best.ours).toFixed(2)) });
