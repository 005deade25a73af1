// The names that people gave, those of entities that are not there now among them. $entities: list of entity ids.
// Plan: unique index seek on Renaming.id.
UNWIND $entities AS entity
MATCH (r:Renaming {id: entity})
RETURN properties(r) AS renaming
