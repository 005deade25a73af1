import { genderOf } from '../../lexicon/given-names';
import type { Token } from '../../language/document';
import type { Discourse, Spoken } from './discourse';

const PERSONAL: Readonly<Record<string, 'male' | 'female'>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};
/** How many sentences back a pronoun reaches. */
const REACH = 3;

/** How likely a pronoun looks back to this: near, a subject, and not the owner of something. */
function weight(discourse: Discourse, spoken: Spoken, pronoun: Token): number {
  const distance = discourse.sentenceAt(pronoun.index) - spoken.sentence;
  const near = spoken.head / (pronoun.index + 1);
  return -2 * distance + (spoken.subject ? 2 : 0) - (spoken.inside ? 1 : 0) + near;
}

function best(discourse: Discourse, candidates: readonly Spoken[], pronoun: Token): string | null {
  let found: Spoken | undefined;
  let most = -Infinity;
  for (const c of candidates) {
    const w = weight(discourse, c, pronoun);
    if (w >= most) [found, most] = [c, w];
  }
  return found?.entity ?? null;
}

/** Another word of the pronoun's own clause: "Abe told him" is not about Abe. */
function inSameClause(discourse: Discourse, spoken: Spoken, pronoun: Token): boolean {
  const { document } = discourse;
  if (!/^(dobj|dative|pobj)$/.test(pronoun.dep) || /self$/.test(pronoun.text)) return false;
  // "Thomas's sister asked him": an owner is no part of the clause.
  if (document.token(spoken.head).dep === 'poss') return false;
  const verb = document.ancestors(pronoun.index).find((t) => /^(VERB|AUX)$/.test(t.pos));
  const own = document.ancestors(spoken.head).find((t) => /^(VERB|AUX)$/.test(t.pos));
  return verb !== undefined && verb.index === own?.index;
}

/** Whom "he", "she" and the like mean; null when nobody fits. */
export function personOf(discourse: Discourse, pronoun: Token, notThis: string | null): string | null {
  const gender = PERSONAL[pronoun.text.toLowerCase()];
  if (!gender) return null;
  const fits = discourse.before(pronoun.index, REACH).filter((s) => {
    const entity = discourse.book.get(s.entity);
    if (entity?.label !== 'Person' || s.entity === notThis) return false;
    if (!entity.named && /s$/.test(discourse.document.token(s.head).tag.toLowerCase())) return false;
    const other = genderOf(entity.name);
    return (other === null || other === gender) && !inSameClause(discourse, s, pronoun);
  });
  const named = fits.filter((s) => s.named);
  return best(discourse, named.length > 0 ? named : fits, pronoun);
}

/** "Japan's visit and its talks": the owner of the first of two joined things owns the second. */
function parallelOwner(discourse: Discourse, pronoun: Token): string | null {
  const { document } = discourse;
  const owned = document.head(pronoun.index);
  if (pronoun.dep !== 'poss' || owned?.dep !== 'conj') return null;
  const owner = document.child(owned.head, 'poss');
  return owner === undefined ? null : discourse.entityAt(owner.index);
}

/** What "it" and "its" mean: a country or organization spoken of as a subject; null when none fits. */
export function bodyOf(discourse: Discourse, pronoun: Token): string | null {
  if (!/^(it|its|itself|whose)$/i.test(pronoun.text) || pronoun.dep === 'pobj') return null;
  const parallel = parallelOwner(discourse, pronoun);
  if (parallel !== null) return parallel;
  const fits = discourse
    .before(pronoun.index, 1)
    .filter(
      (s) => (s.label === 'Country' || s.label === 'Organization') && !inSameClause(discourse, s, pronoun),
    );
  const free = fits.filter((s) => !s.inside);
  return best(discourse, free.length > 0 ? free : fits, pronoun);
}
