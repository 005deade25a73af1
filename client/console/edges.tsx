import { useRef, type KeyboardEvent, type PointerEvent } from 'react';

interface Props {
  readonly of: 'height' | 'width';
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** How much of the value one pixel is: negative where dragging forward makes it smaller. */
  readonly perPixel: () => number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

const steps = {
  height: { ArrowUp: 1, ArrowDown: -1 },
  width: { ArrowRight: 1, ArrowLeft: -1 },
} as const;

/** An edge that is dragged, or moved by the arrow keys. */
export function MovableEdge({ of, label, value, least, most, perPixel, step, onChange }: Props) {
  const from = useRef<{ readonly at: number; readonly value: number } | null>(null);
  const at = (event: PointerEvent) => (of === 'height' ? event.clientY : event.clientX);
  const set = (wanted: number) => onChange(Math.round(Math.max(least, Math.min(most, wanted))));
  const press = (event: KeyboardEvent) => {
    const sign = (steps[of] as Readonly<Record<string, number>>)[event.key];
    if (sign === undefined) return;
    event.preventDefault();
    set(value + sign * step);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that can be moved is a control
    <div
      role="separator"
      aria-orientation={of === 'height' ? 'horizontal' : 'vertical'}
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- moved by the arrow keys
      tabIndex={0}
      className={`edge-of-${of}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { at: at(event), value };
      }}
      onPointerMove={(event) => {
        if (from.current) set(from.current.value + (at(event) - from.current.at) * perPixel());
      }}
      onPointerUp={() => (from.current = null)}
      onKeyDown={press}
    />
  );
}
