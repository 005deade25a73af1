import { lazy, Suspense, useState, type ReactNode, type RefObject } from 'react';
import type { CanvasHandle } from '../scene/handle';
import type { Scene } from '../state/scene';

const ExportDialog = lazy(async () => ({ default: (await import('./export-dialog')).ExportDialog }));

/** The dialog that saves a picture, and what opens it; it remembers the part of the plane that was seen then. */
export function useExportDialog(
  scene: Scene,
  canvas: RefObject<CanvasHandle | null>,
): { readonly open: () => void; readonly dialog: ReactNode } {
  const [area, setArea] = useState<ReturnType<CanvasHandle['extent']> | null>(null);
  const open = () => setArea(canvas.current?.extent() ?? null);
  const dialog = area && (
    <Suspense fallback={null}>
      <ExportDialog {...{ scene, area }} onClose={() => setArea(null)} />
    </Suspense>
  );
  return { open, dialog };
}
