// Relationships of a backup, of type __TYPE__ from a node __FROM__ to a node __TO__. $rows: [{from, to, props}].
// Plan: unique index seeks on id.
UNWIND $rows AS row
MATCH (a:__FROM__ {id: row.from})
MATCH (b:__TO__ {id: row.to})
MERGE (a)-[r:__TYPE__]->(b)
SET r = row.props
