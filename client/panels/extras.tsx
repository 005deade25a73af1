import { lazy, Suspense } from 'react';
import type { Claim } from '../../model/api/evidence';
import type { Explorer } from '../state/explorer';
import type { Parts } from '../state/parts';

const CanvasTable = lazy(async () => ({ default: (await import('./canvas-table')).CanvasTable }));
const ReviewDrawer = lazy(async () => ({ default: (await import('../review/review-drawer')).ReviewDrawer }));
const KeysHelp = lazy(async () => ({ default: (await import('./keys-help')).KeysHelp }));

interface Props {
  readonly explorer: Explorer;
  readonly parts: Parts;
  readonly onOpen: (claim: Claim) => void;
}

/** What is loaded when it is first opened: the table, the review and the keys. */
export function Extras({ explorer: { scene, dispatch, showEdges }, parts, onOpen }: Props) {
  return (
    <>
      {parts.table && (
        <Suspense fallback={<div className="table-drawer" />}>
          <CanvasTable scene={scene} dispatch={dispatch} onClose={parts.toggleTable} />
        </Suspense>
      )}
      {parts.review && (
        <Suspense fallback={<div className="table-drawer" />}>
          <ReviewDrawer
            onShow={(edge) => void showEdges([edge])}
            onOpen={onOpen}
            onClose={parts.toggleReview}
          />
        </Suspense>
      )}
      {parts.help && (
        <Suspense>
          <KeysHelp onClose={parts.closeHelp} onTour={parts.beginTour} />
        </Suspense>
      )}
    </>
  );
}
