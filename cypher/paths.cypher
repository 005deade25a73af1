// The shortest paths between two entities. $from, $to (different); $limit: integer. __LENGTH__: at most so many edges.
// Plan: unique index seeks on Entity.id, then a search from both ends.
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = allShortestPaths((a)-[:__TYPES__*..__LENGTH__]-(b))
RETURN [n IN nodes(p) | n.id] AS nodes, [r IN relationships(p) | r.id] AS edges
LIMIT $limit
