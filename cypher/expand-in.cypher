// Edges that reach an entity. $id; $order: evidence, recent or name; $limit: integer. __TYPES__: the types wanted.
// Plan: unique index seek on Entity.id, one expand, top.
MATCH (n:Entity {id: $id})<-[r:__TYPES__]-(m:Entity)
RETURN m.id AS `from`, n.id AS `to`, type(r) AS `type`, properties(r) AS properties, m.name AS name
ORDER BY CASE WHEN $order = 'recent' THEN coalesce(r.lastDate, '') ELSE '' END DESC,
  CASE WHEN $order = 'name' THEN m.name ELSE '' END, r.outlets DESC, r.count DESC, r.id
LIMIT $limit
