// Edges of nodes by type and direction. $refs: list of element ids.
// Plan: seek by element id, one expand each.
UNWIND $refs AS ref
MATCH (n)-[r]->() WHERE elementId(n) = ref
RETURN type(r) AS `type`, 'out' AS direction, count(r) AS `count`
UNION ALL
UNWIND $refs AS ref
MATCH (n)<-[r]-() WHERE elementId(n) = ref
RETURN type(r) AS `type`, 'in' AS direction, count(r) AS `count`
