// The edges among given entities. $ids: list of entity ids.
// Plan: unique index seek on Entity.id, then expands along edge types only.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:__TYPES__]->(b:Entity)
WHERE b.id IN $ids
RETURN a.id AS `from`, b.id AS `to`, type(r) AS `type`, properties(r) AS properties
