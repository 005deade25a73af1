// What is derived of entities: aliases, number of claims. $rows: [{id, aliases, claims}].
// Plan: unique index seek on Entity.id.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.aliases = row.aliases, n.claims = row.claims
