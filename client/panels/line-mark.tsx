import type { LineStyle } from '../../picture/appearance/surety';

interface Props {
  readonly colour: string;
  /** Solid unless given. */
  readonly style?: LineStyle;
}

/** Dashes in the legend are so much shorter than on the canvas: a mark is only 16 pixels long. */
const SHORTER = 0.75;

/** An edge's line, as on the canvas. */
export function LineMark({ colour, style }: Props) {
  const dash = style?.dash?.map((length) => length * SHORTER).join(' ');
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" style={{ flex: 'none' }}>
      <path d="M0 8h16" stroke={colour} strokeWidth="2.2" strokeDasharray={dash} />
      {style?.crossed && <path d="M8 3v10" stroke={colour} strokeWidth="2" />}
    </svg>
  );
}
