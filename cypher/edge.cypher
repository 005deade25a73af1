// One edge of type __TYPE__ by its ends. $from, $to.
// Plan: unique index seeks on Entity.id.
MATCH (a:Entity {id: $from})-[r:__TYPE__]->(b:Entity {id: $to})
RETURN a.id AS `from`, b.id AS `to`, type(r) AS `type`, properties(r) AS properties
