import type { EntityLabel } from '../../../model/ontology/labels';
import type { FoundOffice } from '../annotated';
import { FAR, type Discourse, type Spoken } from './discourse';

/** Two that a sentence speaks of together: "X and Y", "talks between X and Y", "X met Y", "X's summit with Y". */
export interface JoinedPair {
  readonly members: readonly [string, string];
  readonly sentence: number;
}

const TOGETHER = /^(with|between|and)$/;
const SIDES: ReadonlySet<EntityLabel> = new Set(['Country', 'Organization']);

/** The country or organization for which a person speaks; itself for one of these. */
function sideOf(spoken: Spoken, offices: readonly FoundOffice[]): string | null {
  if (SIDES.has(spoken.label)) return spoken.entity;
  return offices.find((o) => o.person === spoken.entity && o.of !== null)?.of ?? null;
}

/** The pairs that a text brings together before a token: joined by "and", or a subject and whom it meets or speaks with. */
function joinedSides(discourse: Discourse, token: number, offices: readonly FoundOffice[]): JoinedPair[] {
  const { document } = discourse;
  const spoken = discourse.before(token, FAR).filter((s) => s.named && s.label !== 'Place');
  const bySentence = new Map<number, Spoken[]>();
  for (const s of spoken) bySentence.set(s.sentence, [...(bySentence.get(s.sentence) ?? []), s]);
  return [...bySentence].flatMap(([sentence, all]) =>
    all.flatMap((second): JoinedPair[] => {
      const head = document.token(second.head);
      const above = document.head(second.head);
      const first =
        head.dep === 'conj'
          ? all.find((s) => s.head === head.head)
          : above && head.dep === 'pobj' && TOGETHER.test(above.lemma)
            ? all.find((s) => s.subject && s.head < second.head)
            : undefined;
      const [a, b] = [first && sideOf(first, offices), sideOf(second, offices)];
      return a && b && a !== b ? [{ members: [a, b], sentence }] : [];
    }),
  );
}

/** What a sentence further back counts for, against the one after it. */
const FADING = 0.9;

/** Whom "the two sides" means: the pair that the text brings together most, the nearer the more; null for none. */
export function mainSides(
  discourse: Discourse,
  token: number,
  offices: readonly FoundOffice[],
): readonly [string, string] | null {
  const now = discourse.sentenceAt(token);
  const weights = new Map<string, { members: readonly [string, string]; weight: number }>();
  for (const { members, sentence } of joinedSides(discourse, token, offices)) {
    const key = [...members].sort().join('|');
    const weight = (weights.get(key)?.weight ?? 0) + FADING ** (now - sentence);
    weights.set(key, { members, weight });
  }
  return [...weights.values()].sort((a, b) => b.weight - a.weight)[0]?.members ?? null;
}
