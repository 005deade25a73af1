// Makes an entity be called otherwise. $entity, $props: {name, wasName}; null removes.
// Plan: unique index seek on Entity.id.
MATCH (n:Entity {id: $entity})
SET n += $props
