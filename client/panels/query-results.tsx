import type { Edge, Node, Value } from '../../model/api/graph';

/** What a statement has answered so far. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** "12 rows in 8 ms", once it has ended. */
  readonly summary: string | null;
}

export const noAnswer: Answer = { columns: [], rows: [], nodes: [], edges: [], summary: null };

/** Longest text of a cell; the rest of a node's properties is better read in the inspector. */
const CELL = 240;

type Fields = Readonly<Record<string, Value>>;

const isMap = (value: Value | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A node as "(Shinzo Abe)", an edge as "[MEETS]", as Cypher writes them; null for what is neither. */
function elementText(value: Fields): string | null {
  const { labels, type, properties } = value;
  if (!isMap(properties)) return null;
  if (typeof type === 'string') return `[${type}]`;
  if (labels === undefined) return null;
  const caption = properties['name'] ?? properties['title'] ?? properties['id'];
  return `(${typeof caption === 'string' ? caption : 'unnamed'})`;
}

/** A value as text: texts as they are, nodes and edges by their names, everything else as JSON. */
export function cellText(value: Value): string {
  const text =
    typeof value === 'string' ? value : ((isMap(value) ? elementText(value) : null) ?? JSON.stringify(value));
  return text.length > CELL ? `${text.slice(0, CELL)}…` : text;
}

export function Results({ answer }: { readonly answer: Answer }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that a keyboard can scroll it
    <div className="results-box" role="region" aria-label="Rows" tabIndex={0}>
      <table className="results">
        <thead>
          <tr>
            {answer.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row, i) => (
            <tr key={i}>
              {row.map((value, j) => (
                <td key={j} className={typeof value === 'number' ? 'nums right' : undefined}>
                  {cellText(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
