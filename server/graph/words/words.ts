import type { Words } from '../../../model/api/words';
import type { Engine } from '../engine';
import type { Call } from '../store';
import { namesOf } from './names';
import { routinesOf } from './routines';

/** All that a statement on this graph may name and call. */
export async function wordsOf(engine: Engine, call?: Call): Promise<Words> {
  const [names, routines] = await Promise.all([namesOf(engine, call), routinesOf(engine, call)]);
  return { ...names, ...routines };
}
