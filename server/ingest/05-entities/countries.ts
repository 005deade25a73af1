import { entityId } from '../../../model/ids';
import { readRows } from '../../lexicon/data-file';
import type { EntityBook } from './entity-book';

let names: ReadonlyMap<string, string> | undefined;

/** Adds a country by its id; '' when no country has it. */
export function addCountry(book: EntityBook, id: string): string {
  names ??= new Map(
    readRows('countries.tsv').map(([code = '', , name = '']) => [entityId('Country', code), name]),
  );
  const name = names.get(id);
  return name === undefined ? '' : book.add({ id, label: 'Country', name, named: true });
}
