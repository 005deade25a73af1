export type SpanKind =
  | 'comment'
  | 'string'
  | 'quoted'
  | 'number'
  | 'parameter'
  | 'keyword'
  | 'name'
  | 'label'
  | 'function'
  | 'property'
  | 'sign';

/** A word or sign of a statement, by offsets into its text. Space is not covered. */
export interface CypherSpan {
  readonly kind: SpanKind;
  readonly start: number;
  readonly end: number;
}

const keywords = new Set(
  (
    'ALL AND ANY AS ASC ASCENDING BY CALL CASE CONTAINS COUNT CREATE DELETE DESC DESCENDING DETACH DISTINCT DROP ELSE END ' +
    'ENDS EXISTS EXPLAIN FALSE FILTER FINISH FOREACH IN IS LET LIMIT LOAD MATCH MERGE NONE NOT NULL OFFSET ON OPTIONAL OR ' +
    'ORDER PROFILE REMOVE RETURN SET SHORTEST SINGLE SKIP STARTS THEN TRUE UNION UNWIND USE WHEN WHERE WITH XOR YIELD'
  ).split(' '),
);

type Raw = 'skip' | 'comment' | 'string' | 'quoted' | 'parameter' | 'number' | 'word';

const patterns: readonly (readonly [Raw, RegExp])[] = [
  ['skip', /[\s\u180e\u200b\ufeff]+/y],
  ['comment', /\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)/y],
  ['string', /'(?:[^'\\]|\\[\s\S])*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$)/y],
  ['quoted', /`(?:[^`]|``)*(?:`|$)/y],
  ['parameter', /\$(?:`(?:[^`]|``)*`|[\p{L}\p{N}_]+)/uy],
  ['number', /0[xo][\da-f]+|\d+(?:_\d+)*(?:\.\d+)?(?:e[+-]?\d+)?/iy],
  ['word', /[\p{L}\p{Pc}][\p{L}\p{N}\p{Pc}\p{M}]*/uy],
];

interface RawSpan {
  readonly raw: Raw | 'sign';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function rawAt(text: string, at: number): RawSpan {
  for (const [raw, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found) return { raw, start: at, end: at + found.length, text: found };
  }
  return { raw: 'sign', start: at, end: at + 1, text: text.charAt(at) };
}

function* rawSpans(text: string): Generator<RawSpan> {
  for (let at = 0; at < text.length;) {
    const span = rawAt(text, at);
    if (span.raw !== 'skip') yield span;
    at = span.end;
  }
}

/** Whether a name at this place is a label or a type: after ":" or, in a list of them, after "|" or "&". */
function afterColon(before: readonly RawSpan[], depth: string | undefined): boolean {
  const sign = before.at(-1)?.text;
  if (sign === ':') return depth !== '{';
  if (sign !== '|' && sign !== '&' && sign !== '!') return false;
  const [name, colon] = [before.at(-2), before.at(-3)];
  return (name?.raw === 'word' || name?.raw === 'quoted') && (colon?.text === ':' || colon?.text === '|');
}

function kindOf(span: RawSpan, before: readonly RawSpan[], next: string, open: string | undefined): SpanKind {
  if (span.raw === 'quoted') return afterColon(before, open) ? 'label' : 'quoted';
  if (span.raw !== 'word') return span.raw === 'skip' ? 'sign' : span.raw;
  if (afterColon(before, open)) return 'label';
  if (before.at(-1)?.text === '.') return next === '(' ? 'function' : 'property';
  if (open === '{' && next === ':') return 'property';
  if (keywords.has(span.text.toUpperCase()) && next !== '.')
    return next === '(' && span.text.toUpperCase() === 'COUNT' ? 'function' : 'keyword';
  return next === '(' || (next === '.' && /^(?:db|apoc|date|datetime|duration|point|graph)$/i.test(span.text))
    ? 'function'
    : 'name';
}

/** The sign that follows a place, spaces skipped; '' at the end. */
const signAfter = (text: string, at: number): string => /\S/.exec(text.slice(at, at + 80))?.[0] ?? '';

/**
 * Cuts a statement into what a reader tells apart by colour. Total: every text gives spans, in order and without
 * overlap; what is unfinished runs to the end. It is a guess by neighbours, not a parse: the language service judges.
 */
export function cypherSpans(text: string): CypherSpan[] {
  const before: RawSpan[] = [];
  const brackets: string[] = [];
  const spans: CypherSpan[] = [];
  for (const span of rawSpans(text)) {
    const kind = kindOf(span, before, signAfter(text, span.end), brackets.at(-1));
    spans.push({ kind, start: span.start, end: span.end });
    if (span.raw === 'sign' && '([{'.includes(span.text)) brackets.push(span.text);
    if (span.raw === 'sign' && ')]}'.includes(span.text)) brackets.pop();
    if (span.raw !== 'comment') before.push(span);
  }
  return spans;
}

/** The parameters a statement names, each once, in order of first use; `$` and quotes taken off. */
export function parameterNames(text: string): string[] {
  const names = cypherSpans(text)
    .filter(({ kind }) => kind === 'parameter')
    .map(({ start, end }) => text.slice(start + 1, end))
    .map((name) => (name.startsWith('`') ? name.slice(1, -1).replaceAll('``', '`') : name));
  return [...new Set(names)];
}
