import type { Value } from '../../model/api/graph';
import './properties.css';

interface Props {
  readonly properties: Readonly<Record<string, Value>>;
}

const shown = (value: Value): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.map(shown).join(', ')
      : JSON.stringify(value);

/** What a node or edge of another graph says of itself: its properties as they are. */
export function Properties({ properties }: Props) {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return null;
  return (
    <div className="section">
      <h3 className="section-head">Properties</h3>
      <dl className="properties">
        {entries.map(([key, value]) => (
          <div key={key}>
            <dt className="soft">{key}</dt>
            <dd>{shown(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
