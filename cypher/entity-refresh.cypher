// What is derived of entities: aliases, search text, number of claims. $rows: [{id, aliases, search, claims}].
// Plan: unique index seek on Entity.id.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.aliases = row.aliases, n.search = row.search, n.claims = row.claims
