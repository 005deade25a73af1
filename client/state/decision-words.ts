import type { DecideRequest } from '../../model/api/decisions';
import type { Claim } from '../../model/api/evidence';
import { readableType } from '../../model/ontology/relationship-types';

/** What was done to a claim, told where its card may be gone. */
export function decisionWords(
  { type, article }: Pick<Claim, 'type' | 'article'>,
  { verdict, type: wanted, turn }: DecideRequest,
): string {
  const whose = `The claim of ${article.outlet ?? article.title}`;
  if (verdict === 'rejected') return `${whose} is rejected.`;
  if (verdict === 'accepted') return `${whose} is accepted.`;
  const now = wanted !== undefined && wanted !== type ? ` says “${readableType(wanted)}” now` : '';
  return `${whose}${now}${now && turn ? ', and' : ''}${turn ? ' is turned around' : ''}.`;
}

/** What a person decided of a claim, in words; null where nobody did. */
export function decidedWords({
  decision,
  type,
  was,
}: Pick<Claim, 'decision' | 'type' | 'was'>): string | null {
  if (decision === null) return null;
  if (decision === 'rejected') return 'rejected by you';
  const from =
    was === null ? '' : was.type === type ? ', turned around' : `, was “${readableType(was.type)}”`;
  return `${decision === 'accepted' ? 'accepted' : 'corrected'} by you${from}`;
}
