import type { Value } from '../../../model/api/graph';
import { show } from './shown';

/** Items of a list or map that are drawn; the JSON tab has them all. */
const MOST = 200;

interface Props {
  readonly name?: string;
  readonly value: Value;
  /** Whether it begins unfolded. */
  readonly open?: boolean;
}

/** A value with all that is in it, a fold a level. */
export function Tree({ name, value, open = false }: Props) {
  const { is, text } = show(value);
  if (typeof value !== 'object' || value === null)
    return (
      <div className="tree-line">
        {name !== undefined && <span className="tree-name">{name}</span>}
        <span className={`tree-${is}`}>{is === 'text' ? `"${text}"` : text}</span>
      </div>
    );
  const entries: readonly (readonly [string, Value])[] = Array.isArray(value)
    ? (value as readonly Value[]).map((inner, i) => [String(i), inner])
    : Object.entries(value as Readonly<Record<string, Value>>);
  return (
    <details className="tree" open={open}>
      <summary>
        {name !== undefined && <span className="tree-name">{name}</span>}
        <span className="soft">
          {Array.isArray(value) ? `list of ${entries.length}` : kindWords(is, text, entries.length)}
        </span>
      </summary>
      {entries.slice(0, MOST).map(([key, inner]) => (
        <Tree key={key} name={key} value={inner} open={key === 'properties'} />
      ))}
      {entries.length > MOST && (
        <div className="tree-line soft">and {entries.length - MOST} more, under JSON</div>
      )}
    </details>
  );
}

const kindWords = (is: string, text: string, entries: number): string =>
  is === 'node' || is === 'edge' ? `${is} ${text}` : `map of ${entries}`;
