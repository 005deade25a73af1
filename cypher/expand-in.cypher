// Edges that reach an entity, the best evidenced first. $id; $limit: integer. __TYPES__: the types wanted.
// Plan: unique index seek on Entity.id, one expand, top.
MATCH (n:Entity {id: $id})<-[r:__TYPES__]-(m:Entity)
RETURN m.id AS `from`, n.id AS `to`, type(r) AS `type`, properties(r) AS properties, m.name AS name
ORDER BY r.outlets DESC, r.count DESC, r.id
LIMIT $limit
