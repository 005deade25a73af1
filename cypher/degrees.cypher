// Edges of entities by type and direction. $ids: list of entity ids.
// Plan: unique index seek on Entity.id, then expands along edge types only.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:__TYPES__]->(:Entity)
RETURN id, type(r) AS `type`, 'out' AS direction, count(r) AS `count`
UNION ALL
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[r:__TYPES__]-(:Entity)
RETURN id, type(r) AS `type`, 'in' AS direction, count(r) AS `count`
