// How many edges there are by type. No parameters.
// Plan: expand from the entities, meant: all are counted.
MATCH (:Entity)-[r:__TYPES__]->(:Entity)
RETURN type(r) AS `type`, count(r) AS `count`
