// Removes edges of type __TYPE__ that no claim makes any more. $rows: [{from, to}].
// Plan: unique index seeks on Entity.id.
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r:__TYPE__]->(:Entity {id: row.to})
DELETE r
