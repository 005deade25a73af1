import { entityId, slug } from '../../../model/ids';
import type { EntityLabel } from '../../../model/ontology/labels';
import type { FoundEntity } from '../annotated';

/** The entities of one article, by id. */
export class EntityBook {
  readonly #entities = new Map<string, FoundEntity>();

  /** Adds an entity unless its id is there already; the first name stays. */
  add(entity: FoundEntity): string {
    if (!this.#entities.has(entity.id)) this.#entities.set(entity.id, entity);
    return entity.id;
  }

  /** An entity by label and name; '' when the name has no letter or digit to make an id of. */
  named(label: EntityLabel, name: string, key = name): string {
    if (slug(key) === '') return '';
    return this.add({ id: entityId(label, key), label, name, named: true });
  }

  get(id: string): FoundEntity | undefined {
    return this.#entities.get(id);
  }

  get entities(): ReadonlyMap<string, FoundEntity> {
    return this.#entities;
  }
}
