import type { Claim } from '../../model/api/evidence';
import { segments, type Mark } from '../state/segments';

function marksOf({ marks }: Pick<Claim, 'marks'>): Mark[] {
  return [
    ...(marks.subject ? [{ ...marks.subject, name: 'entity' }] : []),
    ...(marks.object ? [{ ...marks.object, name: 'entity' }] : []),
    ...(marks.trigger ? [{ ...marks.trigger, name: 'trigger' }] : []),
  ];
}

/** The sentence of a claim, with its ends and the words that state it marked. */
export function ClaimSentence({ claim }: { readonly claim: Pick<Claim, 'marks' | 'sentence'> }) {
  const { sentence } = claim;
  const parts = segments(sentence.start, sentence.end, marksOf(claim));
  return (
    <blockquote className="quote" style={{ marginInline: 0 }}>
      “
      {parts.map(({ start, end, marks }) => {
        const words = sentence.text.slice(start - sentence.start, end - sentence.start);
        const name = marks.includes('entity') ? 'entity' : marks[0];
        return name === undefined ? (
          <span key={start}>{words}</span>
        ) : (
          <mark key={start} className={name}>
            {words}
          </mark>
        );
      })}
      ”
    </blockquote>
  );
}
