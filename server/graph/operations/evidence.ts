import { verdicts, type Claim, type Evidence } from '../../../model/api/evidence';
import type { Node, Value } from '../../../model/api/graph';
import { isRelationshipType } from '../../../model/ontology/relationship-types';
import { modalities, type Modality } from '../../../model/ontology/modality';
import { pageAt } from '../../../model/pages';
import type { Span } from '../../../model/reading';
import type { Engine, Row } from '../engine';
import { findContradictions } from '../projection/contradictions';
import { findCopies } from '../projection/copies';
import { findOutcomes } from '../projection/outcomes';
import { edgeOf, map, number, numbers, text, textOrNull } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';
import { readNodes } from './nodes';

/** Type and ends of an edge's ref `subject|TYPE|object`, or null where it is no such ref. */
export function parseEdgeRef(ref: string): { from: string; type: string; to: string } | null {
  const [from, type, to, ...rest] = ref.split('|');
  return from && type && to && rest.length === 0 && isRelationshipType(type) ? { from, type, to } : null;
}

const isString = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);

function spanOf(claim: Readonly<Record<string, Value>>, name: string): Span | null {
  const start = claim[`${name}Start`];
  const end = claim[`${name}End`];
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}

function modalityOf(value: Value | undefined): Modality {
  return modalities.find((modality) => modality === value) ?? 'claimed';
}

/** What a changed claim said as it was read. */
function wasOf(claim: Readonly<Record<string, Value>>): Claim['was'] {
  const [type, subject, object] = ['wasType', 'wasSubject', 'wasObject'].map((key) => isString(claim[key]));
  return type && subject && object ? { type, subject, object } : null;
}

/** A claim of a row with its sentence and article. */
export function claimOf(row: Row, speakers: ReadonlyMap<string, Node>, copyOf: string | null): Claim {
  const claim = map(row, 'claim');
  const sentence = text(row, 'text');
  const start = number(row, 'start');
  const end = number(row, 'end');
  const from = number(row, 'sentenceStart');
  return {
    id: isString(claim['id']) ?? '',
    type: isString(claim['type']) ?? '',
    modality: modalityOf(claim['modality']),
    negated: claim['negated'] === true,
    dateStart: isString(claim['dateStart']),
    dateEnd: isString(claim['dateEnd']),
    dateText: isString(claim['dateText']),
    title: isString(claim['title']),
    content: isString(claim['content']),
    verb: isString(claim['verb']) ?? '',
    confidence: Number(claim['confidence']),
    decision: verdicts.find((verdict) => verdict === claim['decision']) ?? null,
    was: wasOf(claim),
    rule: isString(claim['rule']) ?? '',
    saidBy: speakers.get(text(row, 'saidBy')) ?? null,
    quote: { text: sentence.slice(start - from, end - from), start, end },
    page: pageAt(numbers(row, 'pages'), start),
    marks: {
      subject: spanOf(claim, 'subject'),
      object: spanOf(claim, 'object'),
      trigger: spanOf(claim, 'trigger'),
    },
    sentence: { id: text(row, 'sentence'), text: sentence, start: from, end: number(row, 'sentenceEnd') },
    article: {
      id: text(row, 'article'),
      title: text(row, 'title'),
      outlet: textOrNull(row, 'outlet'),
      publishedAt: textOrNull(row, 'publishedAt'),
    },
    copyOf,
  };
}

/** Whether nobody said that the claim is wrong. */
const stands = (row: Row): boolean => map(row, 'claim')['decision'] !== 'rejected';

const idOf = (row: Row): string => isString(map(row, 'claim')['id']) ?? '';

function copiesAmong(rows: readonly Row[]): Map<string, string> {
  return findCopies(
    rows.map((row) => ({
      id: idOf(row),
      fingerprint: text(row, 'fingerprint'),
      article: text(row, 'article'),
      publishedAt: textOrNull(row, 'publishedAt'),
    })),
  );
}

/** Originals before copies, newer articles before older, then by place in the text. */
function inOrder(a: Claim, b: Claim): number {
  return (
    Number(a.copyOf !== null) - Number(b.copyOf !== null) ||
    (b.article.publishedAt ?? '').localeCompare(a.article.publishedAt ?? '') ||
    a.article.id.localeCompare(b.article.id) ||
    a.quote.start - b.quote.start ||
    a.id.localeCompare(b.id)
  );
}

/** The claims behind an edge, or null where there is no such edge. */
export async function evidence(engine: Engine, ref: string, call?: Call): Promise<Evidence | null> {
  const ends = parseEdgeRef(ref);
  if (!ends) return null;
  const [edgeRow] = await engine.read(
    statement(engine, 'edge', { from: ends.from, to: ends.to }, { TYPE: ends.type }),
    call,
  );
  if (!edgeRow) return null;
  const read = await engine.read(statement(engine, 'evidence', { edges: [ref] }), call);
  const all = [...new Map(read.map((row) => [idOf(row), row])).values()];
  const rows = all.filter(stands);
  const people = await readNodes(
    engine,
    [ends.from, ends.to, ...all.map((row) => text(row, 'saidBy')).filter(Boolean)],
    call,
  );
  const copies = copiesAmong(rows);
  const claims = rows.map((row) => claimOf(row, people, copies.get(idOf(row)) ?? null)).sort(inOrder);
  const originals = claims.filter((claim) => claim.copyOf === null);
  const stated = originals.map((claim) => ({
    ...claim,
    outlet: claim.article.outlet,
    publishedAt: claim.article.publishedAt,
  }));
  const from = people.get(ends.from);
  const to = people.get(ends.to);
  if (!from || !to) return null;
  return {
    edge: edgeOf(edgeRow),
    from,
    to,
    claims,
    rejected: all
      .filter((row) => !stands(row))
      .map((row) => claimOf(row, people, null))
      .sort(inOrder),
    outlets: [...new Set(originals.flatMap((claim) => claim.article.outlet ?? []))].sort(),
    copies: copies.size,
    contradictions: findContradictions(stated),
    outcomes: findOutcomes(stated),
  };
}

/** How well a claim shows its edge: the surest that denies nothing, the shorter sentence of equals. */
function showing(row: Row): number {
  const claim = map(row, 'claim');
  const denied = claim['negated'] === true || claim['modality'] === 'denied';
  return (
    (denied ? 0 : 10) +
    (claim['modality'] === 'happened' ? 1 : 0) +
    Number(claim['confidence']) -
    text(row, 'text').length / 10_000
  );
}

/** For each edge the claim that shows it best, by the edge's ref; edges without claims are left out. */
export async function bestClaims(
  engine: Engine,
  edges: readonly string[],
  call?: Call,
): Promise<Map<string, Claim>> {
  const rows = await engine.read(statement(engine, 'evidence', { edges: [...new Set(edges)] }), call);
  const best = new Map<string, Row>();
  for (const row of rows.filter(stands)) {
    const edge = text(row, 'edge');
    const other = best.get(edge);
    if (!other || showing(row) > showing(other)) best.set(edge, row);
  }
  const speakers = await readNodes(
    engine,
    [...best.values()].map((row) => text(row, 'saidBy')).filter(Boolean),
    call,
  );
  return new Map([...best].map(([edge, row]) => [edge, claimOf(row, speakers, null)]));
}
