import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { Claim } from '../../model/api/evidence';
import type { Corrected } from '../state/correcting';
import { decidedWords } from '../state/decision-words';
import { besideButton } from './toolbar-button';
import './corrections.css';

const CorrectionForm = lazy(async () => ({ default: (await import('./correction-form')).CorrectionForm }));

/** Accept, reject or correct a claim; what was decided, and the way back. */
export function Corrections({ claim, edge, from, to, correcting }: Corrected & { readonly claim: Claim }) {
  const [editing, setEditing] = useState(false);
  const state = decidedWords(claim);
  const busy = correcting.busy === claim.id;
  const decide = (verdict: 'accepted' | 'rejected') =>
    void correcting.decide(claim, edge, { verdict, turn: false });
  return (
    <>
      <div className="corrections" role="group" aria-label="Corrections">
        {state !== null && <span className="state soft">{state}</span>}
        {state !== null && (
          <Button {...besideButton} disabled={busy} onClick={() => void correcting.undo(claim)}>
            Undo
          </Button>
        )}
        {state === null && (
          <>
            <Button {...besideButton} disabled={busy} onClick={() => decide('accepted')}>
              Accept
            </Button>
            <Button {...besideButton} disabled={busy} onClick={() => decide('rejected')}>
              Reject
            </Button>
          </>
        )}
        <Button
          {...besideButton}
          disabled={busy}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          Correct …
        </Button>
      </div>
      {editing && (
        <Suspense>
          <CorrectionForm
            {...{ claim, from, to }}
            onChange={(request) => {
              setEditing(false);
              void correcting.decide(claim, edge, request);
            }}
            onClose={() => setEditing(false)}
          />
        </Suspense>
      )}
    </>
  );
}

/** Claims of an edge that were rejected: they count for nothing, and can be taken back. */
export function Rejected({
  claims,
  correcting,
}: Pick<Corrected, 'correcting'> & { readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <section className="section" aria-label="Rejected">
      <h3 className="section-head">Rejected by you, not counted</h3>
      {claims.map((claim) => (
        <div key={claim.id} className="corrections">
          <span className="state soft rejected">“{claim.quote.text}”</span>
          <Button
            {...besideButton}
            disabled={correcting.busy === claim.id}
            onClick={() => void correcting.undo(claim)}
          >
            Undo
          </Button>
        </div>
      ))}
    </section>
  );
}
