import { InvalidArgumentError } from 'commander';
import { parameterKinds, splitParameter } from '../commands/parameters';

/** Collects the parameters of an option that may be repeated. */
export function parameter(pair: string, earlier: readonly string[]): readonly string[] {
  if (!splitParameter(pair))
    throw new InvalidArgumentError(
      `Write --param name=value, or name:kind=value with one of ${parameterKinds.join(', ')}.`,
    );
  return [...earlier, pair];
}

/** Collects `part=heading` pairs. */
export function column(
  pair: string,
  earlier: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const at = pair.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write --column part=heading.');
  return { ...earlier, [pair.slice(0, at)]: pair.slice(at + 1) };
}

/** A day of the calendar. */
export function date(given: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(Date.parse(given)))
    throw new InvalidArgumentError('Write a date of the calendar as YYYY-MM-DD.');
  return given;
}

/** A port to listen on. */
export function port(given: string): string {
  if (!/^\d+$/.test(given) || Number(given) > 65_535)
    throw new InvalidArgumentError('Write a number from 0 (any free port) to 65535.');
  return given;
}
