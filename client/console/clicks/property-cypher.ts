import type { Edge, Node } from '../../../model/api/graph';
import type { Filters } from '../../../model/filters';
import { quotedName } from '../text/names';
import type { ClickCypher } from './click';

type Rule = Filters['properties'][number];

/** Whether a property holds lists, as far as what is on the canvas tells. */
export type HoldsLists = (on: Rule['on'], property: string) => boolean;

export function holdsLists(nodes: readonly Node[], edges: readonly Edge[]): HoldsLists {
  return (on, property) =>
    (on === 'node' ? nodes : edges).some(({ properties }) => Array.isArray(properties[property]));
}

/** Text is compared folded, and numbers as numbers where both sides are: `number` names the parameter, or is null. */
function testOf(test: Rule['test'], value: string, text: string, number: string | null): string {
  const folded = `toLower(toString(${value}))`;
  const compared = (sign: string) =>
    number === null
      ? `${folded} ${sign} ${text}`
      : `coalesce(toFloat(toString(${value})) ${sign} ${number}, ${folded} ${sign} ${text})`;
  switch (test) {
    case 'contains':
      return `${folded} CONTAINS ${text}`;
    case 'at least':
      return compared('>=');
    case 'at most':
      return compared('<=');
    case 'is':
    case 'is not':
      return number === null ? `${folded} = ${text}` : `(${value} = ${number} OR ${folded} = ${text})`;
  }
}

const numberIn = ({ value, test }: Rule): number | null =>
  test !== 'contains' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : null;

/** The conditions that property filters are, on a name, and their parameters: `$text1`, `$number1` and so on. */
export function propertyConditions(
  { properties }: Filters,
  isList: HoldsLists,
): { readonly of: (on: Rule['on'], name: string) => string[]; readonly params: ClickCypher['params'] } {
  const rules = properties.flatMap((rule, i) => (rule.value === '' ? [] : [{ rule, at: i + 1 }]));
  const condition = (rule: Rule, at: number, name: string): string => {
    const property = `${name}.${quotedName(rule.property)}`;
    const number = numberIn(rule) === null ? null : `$number${at}`;
    const passes = (value: string) => testOf(rule.test, value, `$text${at}`, number);
    const [isOn, isNot] = [isList(rule.on, rule.property), rule.test === 'is not'];
    // What lacks the property passes `is not` alone, and a list passes it where none of its values is that.
    if (isOn)
      return isNot
        ? `none(v IN coalesce(${property}, []) WHERE ${passes('v')})`
        : `any(v IN ${property} WHERE ${passes('v')})`;
    return isNot ? `coalesce(NOT ${passes(property)}, true)` : passes(property);
  };
  return {
    of: (on, name) => rules.flatMap(({ rule, at }) => (rule.on === on ? [condition(rule, at, name)] : [])),
    params: Object.fromEntries(
      rules.flatMap(({ rule, at }) => {
        const number = numberIn(rule);
        return [
          [`text${at}`, rule.value.normalize('NFC').toLowerCase()],
          ...(number === null ? [] : [[`number${at}`, number]]),
        ];
      }),
    ) as ClickCypher['params'],
  };
}
