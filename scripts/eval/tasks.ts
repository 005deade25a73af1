import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLanguage } from '../../server/language/load';
import { readCameo } from './cameo';
import { openTuples } from './carb';
import { codedEvents, readActors } from './petrarch';
import { ploverEvent } from './plover';

interface Asked {
  readonly id: string;
  readonly text?: string;
  readonly sentence?: string;
}

/** The answers to one of the field's tasks, a JSON line a sentence, from the clauses that claims are read from. */
export type Task = (shared: string) => string[];

function answers(shared: string, file: string, answer: (text: string) => object): string[] {
  return readFileSync(join(shared, 'eval', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Asked)
    .map(({ id, text, sentence }) => JSON.stringify({ id, ...answer(text ?? sentence ?? '') }));
}

export const tasks: Readonly<Record<'carb' | 'plover' | 'petrarch', Task>> = {
  carb(shared) {
    const language = loadLanguage();
    return answers(shared, 'carb/dev.jsonl', (text) => ({ tuples: openTuples(language.read(text)) }));
  },
  plover(shared) {
    const language = loadLanguage();
    const verbs = readCameo(join(shared, 'lexicons', 'CAMEO.2.0.txt'));
    return answers(shared, 'plover/dev.jsonl', (text) => ({
      event: ploverEvent(language.read(text), verbs),
    }));
  },
  petrarch(shared) {
    const language = loadLanguage();
    const folder = join(shared, 'eval', 'petrarch');
    const verbs = readCameo(join(folder, 'PETR.Validate.verbs.txt'));
    const actors = readActors(join(folder, 'PETR.Validate.actors.txt'));
    return answers(shared, 'petrarch/dev.jsonl', (text) => ({
      events: codedEvents(language.read(text), actors, verbs),
    }));
  },
};
