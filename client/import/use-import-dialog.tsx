import { lazy, Suspense, useEffect, useState, type ReactNode, type RefObject } from 'react';
import type { CanvasHandle } from '../scene/handle';
import type { Explorer } from '../state/explorer';

const ImportDialog = lazy(async () => ({ default: (await import('./import-dialog')).ImportDialog }));

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** The dialog that brings articles and graphs in, and what opens it: its button, or files dropped on the page. */
export function useImportDialog(
  explorer: Explorer,
  canvas: RefObject<CanvasHandle | null>,
): {
  readonly open: () => void;
  readonly dialog: ReactNode;
} {
  const [dropped, setDropped] = useState<readonly File[] | null>(null);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Or the browser leaves the page for the file.
      event.preventDefault();
      setDropped([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
  // Newcomers are on the canvas with the next frame, not before.
  const fit = () => requestAnimationFrame(() => canvas.current?.fit());
  const dialog = dropped && (
    <Suspense fallback={null}>
      <ImportDialog
        {...{ explorer, dropped, fit }}
        onAgain={() => setDropped([])}
        onClose={() => setDropped(null)}
      />
    </Suspense>
  );
  return { open: () => setDropped([]), dialog };
}
