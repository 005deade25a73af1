// Nodes of a backup, known by their label __KEY__, with one more label __LABEL__. $rows: [{id, props}].
// Plan: unique index seek on id.
UNWIND $rows AS row
MERGE (n:__KEY__ {id: row.id})
SET n = row.props
SET n:__LABEL__
