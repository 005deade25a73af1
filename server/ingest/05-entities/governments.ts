import { entityId } from '../../../model/ids';
import { readRows } from '../../lexicon/data-file';
import type { EntityBook } from './entity-book';

const UNION = entityId('Organization', 'European Union');

let names: ReadonlyMap<string, string> | undefined;

/** Adds a country, or the union that Brussels stands for, by its id; '' when nothing has it. */
export function addGovernment(book: EntityBook, id: string): string {
  names ??= new Map(
    readRows('countries.tsv').map(([code = '', , name = '']) => [entityId('Country', code), name]),
  );
  if (id === UNION) return book.named('Organization', 'European Union');
  const name = names.get(id);
  return name === undefined ? '' : book.add({ id, label: 'Country', name, named: true });
}
