import { useComputedColorScheme } from '@mantine/core';
import { shapePath } from '../scene/shapes';
import { labelColour } from '../theme/tokens';

/** A label's shape in its colour, as on the canvas. */
export function ShapeMark({ label, size = 16 }: { readonly label: string; readonly size?: number }) {
  const scheme = useComputedColorScheme('light');
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" style={{ flex: 'none' }}>
      <path d={shapePath(label)} fill={labelColour(scheme, label)} />
    </svg>
  );
}
