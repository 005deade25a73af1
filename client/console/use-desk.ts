import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Asked } from '../api/query-stream';
import type { Handed } from '../state/console-door';
import type { EditorHandle } from './editor/cypher-editor';
import { keptDraft, keptHistory } from './keep/kept';
import { noRecall, recall, remember, type Recall } from './keep/history';
import { trimmed, type Draft } from './keep/link';
import { useStored } from './keep/stored';
import { typedParameters, type Parameter } from './parameters/typed';
import { askedOf, pieceOf, planWanted, refusal, withoutPlanWord, type Piece } from './run/piece';
import { useRun, type Run } from './run/use-run';
import { parameterNames } from './text/spans';

/** A statement whose plan is asked for; `number` tells one from the next. */
export interface Explained {
  readonly asked: Asked;
  /** Where in the editor the statement stood. */
  readonly at: number;
  /** Whether its steps are measured, which runs it. */
  readonly profile: boolean;
  readonly number: number;
}

export interface Desk {
  readonly draft: Draft;
  readonly names: readonly string[];
  /** What is wrong with parameters, by name: shown once it was tried to run. */
  readonly errors: Readonly<Record<string, string>>;
  readonly run: Run;
  readonly write: (cypher: string) => void;
  readonly fill: (name: string, parameter: Parameter) => void;
  /** Puts a statement into the editor. */
  readonly take: (draft: Draft) => void;
  readonly start: (draft?: Draft) => void;
  /** The plan that was asked for last; null before. */
  readonly explained: Explained | null;
  /** Asks for the plan of what stands in the editor. */
  readonly explain: (profile: boolean) => void;
  readonly recall: (step: -1 | 1, text: string) => string | null;
}

/** What stands in the editor with its parameters, its runs and its history. */
export function useDesk(
  editor: RefObject<EditorHandle | null>,
  handed: Handed | null,
  textDates: boolean,
): Desk {
  const [draft, change] = useStored(keptDraft);
  const run = useRun();
  const [tried, setTried] = useState(false);
  const names = useNames(draft.cypher);
  const { errors } = useMemo(
    () => typedParameters(names, draft.parameters, textDates),
    [names, draft.parameters, textDates],
  );
  const standing = () => pieceOf(keptDraft.read(), editor.current?.caret() ?? 0);
  const take = (taken: Draft) => {
    setTried(false);
    change(() => ({ cypher: taken.cypher, parameters: taken.parameters }));
    editor.current?.setText(taken.cypher);
    editor.current?.focus();
  };
  useTaken(handed, take);
  const [explained, explain] = usePlan(textDates);
  const start = (given?: Draft) => {
    const now = given ? pieceOf(given, 0) : standing();
    const refused = refusal(now.cypher);
    const { asked, errors: wrong } = askedOf(now, textDates);
    const plan = planWanted(now.cypher);
    setTried(true);
    if (refused) run.refuse(refused);
    else if (now.cypher.trim() === '' || Object.keys(wrong).length > 0) return;
    else if (plan === null) run.start(asked, now.at);
    else explain(now, plan === 'profile');
  };
  useRemembered(run);
  return {
    draft,
    names,
    errors: tried ? errors : {},
    run,
    write: (cypher) => change((now) => ({ ...now, cypher })),
    fill: (name, parameter) =>
      change((now) => ({ ...now, parameters: { ...now.parameters, [name]: parameter } })),
    take,
    start,
    explained,
    explain: (profile) => explain(standing(), profile),
    recall: useRecall(),
  };
}

/** The plan that was asked for last, and how to ask for another. */
function usePlan(textDates: boolean) {
  const [explained, setExplained] = useState<Explained | null>(null);
  const explain = (piece: Piece, profile: boolean) => {
    const { asked } = askedOf({ ...piece, cypher: withoutPlanWord(piece.cypher) }, textDates);
    setExplained((before) => ({ asked, at: piece.at, profile, number: (before?.number ?? 0) + 1 }));
  };
  return [explained, explain] as const;
}

/** The parameters of a statement: the same list as long as the names are the same. */
function useNames(cypher: string): readonly string[] {
  const joined = parameterNames(cypher).join('\0');
  return useMemo(() => (joined === '' ? [] : joined.split('\0')), [joined]);
}

/** Takes what was handed over, once each. */
function useTaken(handed: Handed | null, take: (draft: Draft) => void): void {
  const last = useRef(0);
  useEffect(() => {
    if (!handed || handed.number === last.current) return;
    last.current = handed.number;
    take(handed.draft);
  }, [handed, take]);
}

/** Keeps every run that has ended. */
function useRemembered({ phase, asked, answer }: Run): void {
  useEffect(() => {
    if (phase === 'idle' || phase === 'running' || !asked) return;
    const { cypher } = asked;
    const { parameters } = trimmed({ cypher, parameters: keptDraft.read().parameters });
    const { summary } = answer;
    keptHistory.change((now) =>
      remember(now, {
        cypher,
        parameters,
        at: new Date().toISOString(),
        rows: summary?.rows ?? null,
        ms: answer.totalMs,
      }),
    );
    // One entry a run: what it answered is settled when its phase is.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [phase, asked]);
}

function useRecall(): Desk['recall'] {
  const at = useRef<Recall>(noRecall);
  return useCallback((step, text) => {
    const found = recall(keptHistory.read(), at.current, step, text);
    if (!found) return null;
    at.current = found;
    return found.text;
  }, []);
}
