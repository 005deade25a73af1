// Entities with their label __LABEL__. $rows: [{id, name}]. What is known of an entity stays as it is.
// Plan: unique index seek on Entity.id.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:__LABEL__, n.name = row.name
