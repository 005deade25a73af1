// Edges of type __TYPE__ as projected. $rows: [{id, from, to, props}].
// Plan: unique index seeks on Entity.id.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:__TYPE__]->(b)
SET r = row.props
