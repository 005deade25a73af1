import { lazy, Suspense } from 'react';
import type { Explorer } from '../state/explorer';
import type { Parts } from '../state/parts';

const CanvasTable = lazy(async () => ({ default: (await import('./canvas-table')).CanvasTable }));
const KeysHelp = lazy(async () => ({ default: (await import('./keys-help')).KeysHelp }));

interface Props {
  readonly explorer: Explorer;
  readonly parts: Parts;
}

/** What is loaded when it is first opened: the table and the keys. */
export function Extras({ explorer: { scene, dispatch }, parts }: Props) {
  return (
    <>
      {parts.table && (
        <Suspense fallback={<div className="table-drawer" />}>
          <CanvasTable scene={scene} dispatch={dispatch} onClose={parts.toggleTable} />
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
