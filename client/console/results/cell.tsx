import type { Value } from '../../../model/api/graph';
import { ShapeMark } from '../../panels/shape-mark';
import { show } from './shown';
import { Tree } from './tree';

/** Longest text drawn in one line; CSS cuts it to what fits. */
const LINE = 300;

interface Props {
  readonly value: Value;
  readonly expanded: boolean;
  /** Shows it on the canvas; null for what the canvas cannot show. */
  readonly onShow: (() => void) | null;
}

/** Whether there is more to a value than its line shows. */
export const canExpand = (value: Value): boolean =>
  (typeof value === 'object' && value !== null) || (typeof value === 'string' && value.length > 40);

/** A value in its cell: one line, or all of it. */
export function Cell({ value, expanded, onShow }: Props) {
  if (expanded && typeof value === 'string') return <span className="cell-whole">{value}</span>;
  if (expanded) return <Tree value={value} open />;
  const shown = show(value);
  const text = shown.text.length > LINE ? `${shown.text.slice(0, LINE)}…` : shown.text;
  const line = <Line text={text} is={shown.is} onShow={onShow} />;
  if (shown.is !== 'node') return line;
  return (
    <span className="cell-node">
      <ShapeMark label={shown.label} size={12} />
      {line}
    </span>
  );
}

function Line({ text, is, onShow }: { readonly text: string; readonly is: string } & Pick<Props, 'onShow'>) {
  if (!onShow) return <span className={`cell-line cell-${is}`}>{text}</span>;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="cell-line cell-show"
      title="Show on the canvas"
      onClick={onShow}
    >
      {text}
    </button>
  );
}
