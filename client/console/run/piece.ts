import { CallError } from '../../api/calls';
import type { Asked } from '../../api/query-stream';
import type { Draft } from '../keep/link';
import { typedParameters } from '../parameters/typed';
import { parameterNames } from '../text/spans';
import { statementAt } from '../text/statements';

/** A statement that may be one of several in the editor, and where it stands there. */
export interface Piece extends Draft {
  readonly at: number;
}

/** What is run of a text: all of it, or of several statements the one at the caret. */
export function pieceOf({ cypher, parameters }: Draft, caret: number): Piece {
  const found = statementAt(cypher, caret);
  return { cypher: found?.text ?? cypher, parameters, at: found?.start ?? 0 };
}

/** A statement as it is sent, and what is wrong with its parameters, by name. */
export function askedOf({ cypher, parameters }: Draft, textDates: boolean) {
  const { values, types, errors } = typedParameters(parameterNames(cypher), parameters, textDates);
  return { asked: { cypher, params: values, types } satisfies Asked, errors };
}

const PLAN = /^\s*(explain|profile)\b/i;

/** Whether a statement asks for its plan, as people write it who know Neo4j. */
export function planWanted(cypher: string): 'explain' | 'profile' | null {
  const word = PLAN.exec(cypher)?.[1]?.toLowerCase();
  return word === 'explain' || word === 'profile' ? word : null;
}

/** The statement alone: spaces stand for the word, so that places in it stay where they are. */
export const withoutPlanWord = (cypher: string): string =>
  cypher.replace(PLAN, (word) => ' '.repeat(word.length));

/** Why a text is not even sent: a command as of Neo4j Browser (":param x => 1", ":help"). Null where it may be. */
export function refusal(cypher: string): CallError | null {
  const command = /^\s*(:\w+)/.exec(cypher)?.[1];
  if (command === undefined) return null;
  return new CallError({
    type: 'about:blank',
    title: 'Not Cypher',
    status: 0,
    code: 'not-cypher',
    detail: `${command} is a command of another console.`,
    hint: 'Every $name of a statement has a field below the editor; history, favourites and a guide stand above it.',
  });
}
