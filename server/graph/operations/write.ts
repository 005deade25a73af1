import type { EntityLabel } from '../../../model/ontology/labels';
import { edgeId, sentenceId } from '../../../model/ids';
import type { Decision, Renaming } from '../../../model/api/decisions';
import type { ArticleReading, ClaimRecord } from '../../../model/reading';
import type { Engine, Params, Statement } from '../engine';
import { statement } from '../statements';
import { decided, readBefore } from './decisions';

/** What people decided of claims, by claim. */
type Decisions = ReadonlyMap<string, Decision>;
/** What people call entities, by entity. */
type Renamings = ReadonlyMap<string, Renaming>;

/** What people decided of what is about to be written. */
interface Decided {
  readonly decisions: Decisions;
  readonly renamings: Renamings;
}

/** Rows a statement takes at most: large enough to be quick, small enough for a transaction's memory. */
const BATCH = 1000;

function batches(
  engine: Engine,
  name: string,
  rows: readonly Params[],
  names: Record<string, string> = {},
): Statement[] {
  const out: Statement[] = [];
  for (let i = 0; i < rows.length; i += BATCH)
    out.push(statement(engine, name, { rows: rows.slice(i, i + BATCH) }, names));
  return out;
}

/** Without what is null: neither engine stores it. */
const known = (props: Record<string, unknown>): Params =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== null && value !== undefined));

function articleRow({ article, claims }: ArticleReading, ingestedAt: string): Params {
  return {
    id: article.id,
    props: known({ ...article, id: undefined, claims: claims.length, complete: false, ingestedAt }),
  };
}

function sentenceRows({ article, sentences }: ArticleReading): Params[] {
  return sentences.map((s) => ({
    id: sentenceId(article.id, s.index),
    article: article.id,
    props: {
      index: s.index,
      start: s.start,
      end: s.end,
      text: article.text.slice(s.start, s.end),
      fingerprint: s.fingerprint,
    },
  }));
}

function claimProps(claim: ClaimRecord, article: string): Params {
  const { subject, object, trigger } = claim.marks;
  return known({
    article,
    edge: edgeId(claim.type, claim.subject, claim.object),
    type: claim.type,
    subject: claim.subject,
    object: claim.object,
    modality: claim.modality,
    negated: claim.negated,
    dateStart: claim.dateStart,
    dateEnd: claim.dateEnd,
    dateText: claim.dateText,
    title: claim.title,
    content: claim.content,
    verb: claim.verb,
    confidence: claim.confidence,
    rule: claim.rule,
    extractor: claim.extractor,
    subjectStart: subject?.start,
    subjectEnd: subject?.end,
    objectStart: object?.start,
    objectEnd: object?.end,
    triggerStart: trigger?.start,
    triggerEnd: trigger?.end,
  });
}

function claimRows({ article, claims }: ArticleReading, decisions: Decisions): Params[] {
  const all = claims.map((read) => ({ read, claim: decided(read, decisions.get(read.id)) }));
  return all.map(({ read, claim }) => ({
    id: claim.id,
    props: known({
      ...claimProps(claim, article.id),
      ...readBefore(read, claim),
      decision: decisions.get(claim.id)?.verdict,
    }),
    subject: claim.subject,
    object: claim.object,
    sentence: sentenceId(article.id, claim.sentence),
    start: claim.quote.start,
    end: claim.quote.end,
  }));
}

const by = (key: string) => (a: Params, b: Params) => (String(a[key]) < String(b[key]) ? -1 : 1);

function entityStatements(engine: Engine, { entities }: ArticleReading, renamings: Renamings): Statement[] {
  const labels = [...new Set(entities.map((entity) => entity.label))].sort();
  return labels.flatMap((label: EntityLabel) => {
    const rows = entities
      .filter((entity) => entity.label === label)
      .map(({ id, name }) => {
        const given = renamings.get(id);
        return { id, props: given ? { name: given.name, wasName: name } : { name } };
      });
    return batches(engine, 'entity-write', rows.sort(by('id')), { LABEL: label });
  });
}

function roleStatements(engine: Engine, { claims }: ArticleReading): Statement[] {
  const roles = {
    SAID_BY: claims.flatMap((c) => (c.saidBy ? [{ claim: c.id, entity: c.saidBy }] : [])),
    AT: claims.flatMap((c) => (c.at ? [{ claim: c.id, entity: c.at }] : [])),
    WITH: claims.flatMap((c) => c.with.map((entity) => ({ claim: c.id, entity }))),
  };
  return Object.entries(roles).flatMap(([ROLE, rows]) =>
    batches(engine, 'claim-role-write', rows.sort(by('claim')), { ROLE }),
  );
}

/** Everything that writes one article but for its edges: the same statements in the same order each time. */
export function articleStatements(
  engine: Engine,
  reading: ArticleReading,
  { decisions, renamings }: Decided,
  ingestedAt: string,
): Statement[] {
  const mentions = reading.mentions.map((m) => ({
    sentence: sentenceId(reading.article.id, m.sentence),
    entity: m.entity,
    start: m.start,
    end: m.end,
    text: m.text,
    kind: m.kind,
  }));
  return [
    ...batches(engine, 'article-write', [articleRow(reading, ingestedAt)]),
    ...batches(engine, 'sentence-write', sentenceRows(reading)),
    ...entityStatements(engine, reading, renamings),
    ...batches(engine, 'mention-write', mentions),
    ...batches(engine, 'claim-write', claimRows(reading, decisions).sort(by('id'))),
    ...roleStatements(engine, reading),
  ];
}

/**
 * Removes what articles say, but not yet the articles, marked as leaving: their edges are projected anew
 * before they go too, so that a stop in between can be seen and mended.
 */
export function leavingStatements(engine: Engine, ids: readonly string[]): Statement[] {
  return ['article-leave', 'claims-remove', 'sentences-remove'].map((name) =>
    statement(engine, name, { ids: [...ids] }),
  );
}
