import { edgeId, storedEnds } from '../../../model/ids';
import { decision as decisionSchema, type DecideRequest, type Decision } from '../../../model/api/decisions';
import { isRelationshipType } from '../../../model/ontology/relationship-types';
import type { ClaimRecord } from '../../../model/reading';
import type { Engine, Row, Statement } from '../engine';
import { map, text } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';
import { refreshEntities, reprojectEdges } from './reproject';

/** What a claim joins, and how. */
type Joined = Pick<Decision, 'type' | 'subject' | 'object'>;

/** A decision with what the claim said before it, to which it goes back. */
interface Kept {
  readonly decision: Decision;
  readonly was: Joined;
}

function keptOf(row: Row): Kept {
  const stored = map(row, 'decision');
  const decision = decisionSchema.parse({ ...stored, claim: stored['id'] });
  const was = {
    type: text(stored, 'wasType'),
    subject: text(stored, 'wasSubject'),
    object: text(stored, 'wasObject'),
  };
  return { decision, was };
}

async function keptFor(engine: Engine, claims: readonly string[], call?: Call): Promise<Kept[]> {
  return (await engine.read(statement(engine, 'decisions', { claims: [...claims] }), call)).map(keptOf);
}

/** Every decision, the newest first. */
export async function listDecisions(engine: Engine, call?: Call): Promise<Decision[]> {
  const rows = await engine.read(statement(engine, 'all-decisions'), call);
  return rows.map((row) => keptOf(row).decision);
}

/** The decisions on claims that are about to be written, by claim. */
export async function decisionsOn(
  engine: Engine,
  claims: readonly ClaimRecord[],
  call?: Call,
): Promise<ReadonlyMap<string, Decision>> {
  if (claims.length === 0) return new Map();
  const kept = await keptFor(
    engine,
    claims.map(({ id }) => id),
    call,
  );
  return new Map(kept.map(({ decision }) => [decision.claim, decision]));
}

/** A claim as it was decided to be. Its id stays that of what was read, so that a decision finds it again. */
export function decided(claim: ClaimRecord, decision: Decision | undefined): ClaimRecord {
  const type = decision?.type ?? claim.type;
  if (!decision || !isRelationshipType(type)) return claim;
  return { ...claim, type, subject: decision.subject, object: decision.object };
}

/** What a claim that was changed keeps of what was read; nulls where it says that still. */
export function readBefore(was: Joined, now: Joined): Readonly<Record<string, string | null>> {
  const same = was.type === now.type && was.subject === now.subject && was.object === now.object;
  return {
    wasType: same ? null : was.type,
    wasSubject: same ? null : was.subject,
    wasObject: same ? null : was.object,
  };
}

const edgeOf = ({ type, subject, object }: Joined): string => edgeId(type, subject, object);

const joinedBy = (claim: Row): Joined => ({
  type: text(claim, 'type'),
  subject: text(claim, 'subject'),
  object: text(claim, 'object'),
});

function joining(
  engine: Engine,
  claim: string,
  joined: Joined,
  more: Readonly<Record<string, string | null>>,
): Statement[] {
  const props = { ...joined, ...more, edge: edgeOf(joined) };
  return [
    statement(engine, 'claim-free-ends', { claim }),
    statement(engine, 'claim-decide', { claim, subject: joined.subject, object: joined.object, props }),
  ];
}

async function bringUpToDate(engine: Engine, before: Joined, after: Joined, call?: Call): Promise<void> {
  await reprojectEdges(engine, [edgeOf(before), edgeOf(after)], call);
  await refreshEntities(engine, [before.subject, before.object, after.subject, after.object], call);
}

async function storedClaim(engine: Engine, claim: string, call?: Call): Promise<Row | null> {
  const [row] = await engine.read(statement(engine, 'claims-whole', { claims: [claim] }), call);
  return row ? map(row, 'claim') : null;
}

/** Decides on a claim, over an earlier decision. Null: there is no such claim. */
export async function decide(
  engine: Engine,
  claim: string,
  { verdict, type, turn }: DecideRequest,
  call?: Call,
): Promise<Decision | null> {
  const stored = await storedClaim(engine, claim, call);
  if (!stored) return null;
  const now = joinedBy(stored);
  const [earlier] = await keptFor(engine, [claim], call);
  const was = earlier?.was ?? now;
  const wanted = type ?? now.type;
  const [from, to] = turn ? [now.object, now.subject] : [now.subject, now.object];
  const joined = { type: wanted, ...storedEnds(wanted, from, to) };
  const decidedAt = new Date().toISOString();
  const props = {
    ...{ verdict, ...joined, decidedAt },
    ...{ wasType: was.type, wasSubject: was.subject, wasObject: was.object },
  };
  await engine.write(
    [
      statement(engine, 'decision-write', { claim, props }),
      ...joining(engine, claim, joined, { decision: verdict, ...readBefore(was, joined) }),
    ],
    call,
  );
  await bringUpToDate(engine, now, joined, call);
  return { claim, verdict, ...joined, decidedAt };
}

/** Takes a decision back: the claim says again what was read. False: there was none. */
export async function undecide(engine: Engine, claim: string, call?: Call): Promise<boolean> {
  const [kept] = await keptFor(engine, [claim], call);
  if (!kept) return false;
  const stored = await storedClaim(engine, claim, call);
  await engine.write(
    [
      statement(engine, 'decision-remove', { claim }),
      ...(stored ? joining(engine, claim, kept.was, readBefore(kept.was, kept.was)) : []),
      statement(engine, 'claim-undecide', { claim }),
    ],
    call,
  );
  if (stored) await bringUpToDate(engine, joinedBy(stored), kept.was, call);
  return true;
}
