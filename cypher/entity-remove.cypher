// Removes entities that no article speaks of. $ids: list of entity ids.
// Plan: unique index seek on Entity.id.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
