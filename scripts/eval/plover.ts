import type { Document, Token } from '../../server/language/document';
import { isPredicate } from '../../server/ingest/07-claims/phrases';
import modality from '../../server/ingest/07-claims/rules/modality.json';
import type { CameoVerbs } from './cameo';

/** PLOVER's event types by the root of CAMEO. */
const ROOTS: Readonly<Record<string, string>> = {
  '02': 'DEMAND',
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'RETREAT',
  '09': 'INVESTIGATE',
  '10': 'DEMAND',
  '11': 'DISAPPROVE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '17': 'COERCE',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  '20': 'ASSAULT',
};
/** Codes that PLOVER puts under another root than CAMEO did. */
const MOVED: Readonly<Record<string, string>> = {
  '081': 'CONCEDE',
  '082': 'CONCEDE',
  '181': 'COERCE',
  '171': 'COERCE',
};
const consenting = new Set('agree pledge promise vow offer consent commit'.split(' '));
/** Nouns that tell the event whatever verb carries them: "staged a strike", "announced a suspension". */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/^(protest|demonstration|rally|strike|riot|march)$/, 'PROTEST'],
  [/^(suspension|expulsion|embargo|sanction|boycott)$/, 'SANCTION'],
  [/^(investigation|inquiry|probe|hearing)$/, 'INVESTIGATE'],
  [/^(mediation|talk|meeting|summit|visit)$/, 'CONSULT'],
  [/^(invasion|attack|assault|raid|offensive|bombing|fire)$/, 'ASSAULT'],
  [/^(drill|exercise|game)$/, 'COOPERATE'],
];
const carrying = new Set(
  'stage hold organise organize launch mount begin start join announce impose open conduct undertake declare carry make go'.split(
    ' ',
  ),
);
const CONFLICT = new Set(['PROTEST', 'MOBILIZE', 'SANCTION', 'COERCE', 'ASSAULT', 'THREATEN']);
const reporting: ReadonlySet<string> = new Set(modality.reporting);
const planning: ReadonlySet<string> = new Set([...modality.governors.planned, 'willing']);
const demanding: ReadonlySet<string> = new Set([...modality.governors.demanded, 'want', 'need']);
const prepared: ReadonlySet<string> = new Set([...planning, 'prepared', 'committed']);
const refusing = new Set(['refuse', 'reject', 'decline', 'deny', 'oppose', 'veto']);

const inGroup = (group: readonly string[], t: Token): boolean => group.includes(t.text.toLowerCase());

/** What the auxiliaries of a verb say: it must be, it will be, it is not. */
function outlook(document: Document, verb: Token): { ahead: boolean; must: boolean; not: boolean } {
  const helpers = document.children(verb.index, 'aux', 'auxpass');
  return {
    ahead: helpers.some(
      (t) => inGroup(modality.auxiliaries.planned, t) || inGroup(modality.auxiliaries.possible, t),
    ),
    must: helpers.some((t) => inGroup(modality.auxiliaries.demanded, t)),
    not: document.child(verb.index, 'neg') !== undefined,
  };
}

function withOutlook(document: Document, verb: Token, core: string | null): string | null {
  const { ahead, must, not } = outlook(document, verb);
  if (must) return 'DEMAND';
  if (core === null) return null;
  const verbal = core === 'DEMAND' || core === 'DISAPPROVE' || core === 'REJECT';
  if (not) return verbal ? core : 'REJECT';
  if (!ahead || verbal) return core;
  return CONFLICT.has(core) ? 'THREATEN' : 'AGREE';
}

/** What the phrases of a verb are made of, as written and as lemmas: its objects and what stands near them. */
function wordsBelow(document: Document, verb: Token): Set<string> {
  const near = document
    .children(verb.index)
    .filter((t) => t.index > verb.index || t.dep === 'nsubjpass')
    .filter((t) => !isPredicate(t));
  const inner = near.flatMap((t) => document.children(t.index)).filter((t) => !isPredicate(t));
  const last = inner
    .filter((t) => t.dep === 'pobj' || t.dep === 'prep')
    .flatMap((t) => document.children(t.index));
  return new Set([...near, ...inner, ...last].flatMap((t) => [t.text.toLowerCase(), t.lemma.toLowerCase()]));
}

function carried(document: Document, verb: Token): string | null {
  const objects = document.children(verb.index, 'dobj', 'nsubjpass', 'prep');
  const nouns = objects.flatMap((t) => [t, ...document.children(t.index, 'pobj', 'compound')]);
  const found = NOUNS.find(([noun, event]) =>
    nouns.some((t) => noun.test(t.lemma) && (carrying.has(verb.lemma) || event === 'PROTEST')),
  );
  return found?.[1] ?? null;
}

function complementsOf(document: Document, verb: Token): Token[] {
  const own = document.children(verb.index, 'ccomp', 'xcomp', 'acomp');
  const inner = own
    .filter((t) => t.pos === 'ADJ')
    .flatMap((t) => document.children(t.index, 'xcomp', 'ccomp'));
  return [...own, ...inner].filter((t) => isPredicate(t));
}

function below(document: Document, verb: Token, verbs: CameoVerbs, depth: number): string | null {
  return (
    complementsOf(document, verb)
      .map((t) => eventAt(document, t, verbs, depth + 1))
      .find((event) => event !== null) ?? null
  );
}

function eventAt(document: Document, verb: Token, verbs: CameoVerbs, depth = 0): string | null {
  if (depth > 4) return null;
  const lemma = verb.lemma.toLowerCase();
  const inner = below(document, verb, verbs, depth);
  const ready = document.children(verb.index, 'acomp').some((t) => prepared.has(t.lemma));
  if (lemma === 'threaten') return 'THREATEN';
  if (refusing.has(lemma) && inner !== null) return 'REJECT';
  if (demanding.has(lemma) && lemma !== 'tell' && (inner !== null || lemma !== 'call')) return 'DEMAND';
  if (inner !== null && (planning.has(lemma) || ready)) return CONFLICT.has(inner) ? 'THREATEN' : 'AGREE';
  if (consenting.has(lemma)) return withOutlook(document, verb, 'AGREE');
  if (lemma === 'concede') return 'CONCEDE';
  const code = verbs.code(lemma, wordsBelow(document, verb));
  const listed = code === null ? null : (MOVED[code.slice(0, 3)] ?? ROOTS[code.slice(0, 2)] ?? null);
  const core = carried(document, verb) ?? listed;
  if (inner !== null && (core === null || reporting.has(lemma) || verb.lemma === 'be')) return inner;
  return withOutlook(document, verb, core) ?? inner;
}

/** The event that a sentence tells, as PLOVER types it: that of its main clause, or of the next clause that tells one. */
export function ploverEvent(document: Document, verbs: CameoVerbs): string | null {
  const depth = (t: Token): number => document.ancestors(t.index).length;
  const predicates = document.tokens.filter((t) => isPredicate(t)).sort((a, b) => depth(a) - depth(b));
  for (const verb of predicates) {
    if (reporting.has(verb.lemma) && complementsOf(document, verb).length === 0 && verb.dep !== 'ROOT')
      continue;
    const event = eventAt(document, verb, verbs);
    if (event !== null) return event;
  }
  return null;
}
