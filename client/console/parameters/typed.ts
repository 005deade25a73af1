import { z } from 'zod';
import { value as anyValue, type Value } from '../../../model/api/graph';
import type { ParameterType } from '../../../model/api/query';

export const parameterKinds = ['text', 'number', 'boolean', 'date', 'list', 'map', 'null'] as const;

export type ParameterKind = (typeof parameterKinds)[number];

/** A parameter as it stands in its field. */
export const parameter = z.object({
  /** Null while the kind follows from what is typed. */
  kind: z.enum(parameterKinds).nullable(),
  text: z.string(),
});

export type Parameter = z.infer<typeof parameter>;

/** Parameters by name, without the `$`. */
export const parameters = z.record(z.string(), parameter);

export type Parameters = z.infer<typeof parameters>;

export const noParameter: Parameter = { kind: null, text: '' };

const DATE = /^-?\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The kind that a text looks like. A year alone is a number; text is what looks like nothing else. */
export function looksLike(text: string): ParameterKind {
  const plain = text.trim();
  if (NUMBER.test(plain)) return 'number';
  if (plain === 'true' || plain === 'false') return 'boolean';
  if (plain === 'null') return 'null';
  if (DATE.test(plain) && isDate(plain)) return 'date';
  if (plain.startsWith('[')) return 'list';
  return plain.startsWith('{') ? 'map' : 'text';
}

export const kindOf = ({ kind, text }: Parameter): ParameterKind => kind ?? looksLike(text);

function isDate(text: string): boolean {
  const [year, month = '01', day = '01'] = text.replace(/T.*/, '').replace(/^-/, '').split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

export type Typed = { readonly value: Value } | { readonly error: string };

function structured(text: string, kind: 'list' | 'map'): Typed {
  const example = kind === 'list' ? '["Japan", 2]' : '{"name": "Japan"}';
  try {
    const parsed = anyValue.parse(JSON.parse(text));
    const fits = kind === 'list' ? Array.isArray(parsed) : isMap(parsed);
    return fits ? { value: parsed } : { error: `this is not a ${kind}; write it as JSON: ${example}` };
  } catch {
    return { error: `write the ${kind} as JSON: ${example}` };
  }
}

const isMap = (given: Value): boolean => typeof given === 'object' && given !== null && !Array.isArray(given);

/** The value that is sent, or what is wrong with the text. Dates go as ISO text. */
export function typed(given: Parameter): Typed {
  const kind = kindOf(given);
  const text = given.text.trim();
  switch (kind) {
    case 'text':
      return { value: given.text };
    case 'null':
      return { value: null };
    case 'boolean':
      return text === 'true' || text === 'false'
        ? { value: text === 'true' }
        : { error: 'write true or false' };
    case 'number':
      if (!NUMBER.test(text)) return { error: `“${given.text}” is not a number` };
      return Number.isSafeInteger(Number(text)) || !/^[+-]?\d+$/.test(text)
        ? { value: Number(text) }
        : { error: 'this integer is larger than a page can send exactly; write it into the query' };
    case 'date':
      return DATE.test(text) && isDate(text)
        ? { value: text }
        : { error: 'write a date as 2017-03-20, 2017-03 or 2017-03-20T09:30' };
    case 'list':
    case 'map':
      return structured(text, kind);
  }
}

/** What JSON cannot say of a value: a number with a point is one also where it is whole. */
function storeType(given: Parameter, textDates: boolean): ParameterType | null {
  const kind = kindOf(given);
  if (kind === 'number') return /[.e]/i.test(given.text) ? 'float' : null;
  if (kind !== 'date' || textDates) return null;
  if (!given.text.includes('T')) return 'date';
  return /(?:Z|[+-]\d{2}:?\d{2})$/.test(given.text.trim()) ? 'datetime' : 'localdatetime';
}

const WHOLE_DATE = /^-?\d{4}-\d{2}-\d{2}/;

/** A date that a store has no value for, where dates are not kept as text. */
const isPartial = (given: Parameter): boolean =>
  kindOf(given) === 'date' && !WHOLE_DATE.test(given.text.trim());

export interface TypedParameters {
  readonly values: Readonly<Record<string, Value>>;
  readonly types: Readonly<Record<string, ParameterType>>;
  /** What is wrong, by name. */
  readonly errors: Readonly<Record<string, string>>;
}

/**
 * The values of the parameters a query names; one that was never filled in is an error, not an empty text.
 * @param textDates whether the graph keeps its dates as text, as Edgewise's own does
 */
export function typedParameters(
  names: readonly string[],
  given: Parameters,
  textDates: boolean,
): TypedParameters {
  const values: Record<string, Value> = {};
  const types: Record<string, ParameterType> = {};
  const errors: Record<string, string> = {};
  for (const name of names) {
    const one = given[name] ?? noParameter;
    const result =
      one.kind === null && one.text === ''
        ? { error: 'fill in a value, or choose text for an empty one' }
        : typed(one);
    const type = storeType(one, textDates);
    if ('error' in result) errors[name] = result.error;
    else if (!textDates && isPartial(one)) errors[name] = 'this graph takes whole dates: 2017-03-20';
    else {
      values[name] = result.value;
      if (type !== null) types[name] = type;
    }
  }
  return { values, types, errors };
}

/** A value as its field would hold it. */
export function parameterOf(given: Value): Parameter {
  if (typeof given !== 'string') return { kind: null, text: given === null ? 'null' : JSON.stringify(given) };
  const kind = looksLike(given);
  if (kind === 'date') return { kind, text: given };
  return { kind: kind === 'text' && given !== '' ? null : 'text', text: given };
}
