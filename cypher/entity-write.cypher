// Entities with their label __LABEL__. $rows: [{id, props: {name, and wasName where somebody named it otherwise}}].
// What else is known of an entity stays as it is.
// Plan: unique index seek on Entity.id.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:__LABEL__
SET n += row.props
