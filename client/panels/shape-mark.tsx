import { useComputedColorScheme } from '@mantine/core';
import { markPath } from '../../picture/appearance/outline';
import { labelColour, palettes } from '../../picture/appearance/palette';

/** A label's shape in its colour, as on the canvas. */
export function ShapeMark({ label, size = 16 }: { readonly label: string; readonly size?: number }) {
  const scheme = useComputedColorScheme('light');
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" style={{ flex: 'none' }}>
      <path d={markPath(label)} fill={labelColour(palettes[scheme], label)} />
    </svg>
  );
}
