// Entities by id. $ids: list of strings.
// Plan: unique index seek on Entity.id.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN labels(n) AS labels, properties(n) AS properties
