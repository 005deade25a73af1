import { cypherSpans } from './spans';

/** Cypher in its colours, to read only. */
export function Snippet({ cypher }: { readonly cypher: string }) {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { kind, start, end } of cypherSpans(cypher)) {
    parts.push(cypher.slice(at, start));
    parts.push(
      <span key={start} className={`cy-${kind}`}>
        {cypher.slice(start, end)}
      </span>,
    );
    at = end;
  }
  return (
    <code className="snippet">
      {parts}
      {cypher.slice(at)}
    </code>
  );
}
