import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DecideRequest } from '../../model/api/decisions';
import type { Claim } from '../../model/api/evidence';
import type { Node } from '../../model/api/graph';
import { edgeId } from '../../model/ids';
import { decide, undecide } from '../api/decisions';
import { decisionWords } from './decision-words';
import type { Explorer } from './explorer';
import { ofEdge } from './selection';

/** What a person says of claims in the inspector. */
export interface Correcting {
  /** The claim that is being decided on, by id. */
  readonly busy: string | null;
  readonly decide: (claim: Claim, edge: string, request: DecideRequest) => Promise<void>;
  readonly undo: (claim: Claim) => Promise<void>;
}

/** What corrections of a claim need to know of its edge. */
export interface Corrected {
  readonly edge: string;
  readonly from: Node;
  readonly to: Node;
  readonly correcting: Correcting;
}

/** Decides on claims; canvas and inspector follow, and the notice takes it back. */
export function useCorrecting({ told, tell, dismiss, follow }: Explorer): Correcting {
  const client = useQueryClient();
  const [busy, setBusy] = useState<string | null>(null);
  const work = async <T>(claim: Claim, change: () => Promise<T>): Promise<T | null> => {
    setBusy(claim.id);
    const done = await told(change);
    setBusy(null);
    return done;
  };
  const undo = async (claim: Claim, edge?: string) => {
    const done = await work(claim, () => undecide(claim.id));
    if (done === null) return;
    dismiss();
    const { type, subject, object } = claim.was ?? {};
    const before = edge ?? (type && subject && object ? edgeId(type, subject, object) : undefined);
    await follow(before === undefined ? [] : [before], before === undefined ? undefined : ofEdge(before));
    await client.invalidateQueries();
  };
  return {
    busy,
    undo: (claim) => undo(claim),
    decide: async (claim, edge, request) => {
      const made = await work(claim, () => decide(claim.id, request));
      if (!made) return;
      const after = edgeId(made.type, made.subject, made.object);
      const moved = after !== edge && made.verdict !== 'rejected';
      await follow([after], moved ? ofEdge(after) : undefined);
      await client.invalidateQueries();
      if (request.verdict !== 'accepted') tell(decisionWords(claim, request), () => void undo(claim, edge));
    },
  };
}
