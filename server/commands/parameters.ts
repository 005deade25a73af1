import { parameterType, type ParameterType, type QueryRequest } from '../../model/api/query';
import { value, type Value } from '../../model/api/graph';

/** What may stand between the name of a parameter and its value: `--param since:date=2020-01-01`. */
export const parameterKinds = [...parameterType.options, 'text'] as const;

/** `name=value` or `name:kind=value`; null where it is neither. */
export function splitParameter(
  pair: string,
): { readonly name: string; readonly kind: ParameterType | 'text' | null; readonly given: string } | null {
  const [, name = '', written, given = ''] = /^([^=:]+)(?::(\w+))?=([\s\S]*)$/.exec(pair) ?? [];
  const kind = parameterKinds.find((one) => one === written) ?? null;
  return name === '' || (written !== undefined && kind === null) ? null : { name, kind, given };
}

/** A value as JSON where it is JSON, else as text, which needs no quotes on a command line. */
function valueOf(given: string): Value {
  try {
    return value.parse(JSON.parse(given));
  } catch {
    return given;
  }
}

/** The parameters of a command line, each as `splitParameter` takes it. */
export function readParameters(pairs: readonly string[]): Pick<QueryRequest, 'params' | 'types'> {
  const params: Record<string, Value> = {};
  const types: Record<string, ParameterType> = {};
  for (const pair of pairs) {
    const split = splitParameter(pair);
    if (!split) continue;
    const { name, kind, given } = split;
    params[name] = kind === null || kind === 'float' ? valueOf(given) : given;
    if (kind !== null && kind !== 'text') types[name] = kind;
  }
  return { params, types };
}
