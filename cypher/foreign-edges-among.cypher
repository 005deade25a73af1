// The edges among given nodes. $refs: list of element ids; $limit: integer.
// Plan: seek by element id, one expand each.
UNWIND $refs AS ref
MATCH (a)-[r]->(b)
WHERE elementId(a) = ref AND elementId(b) IN $refs
RETURN elementId(r) AS ref, elementId(a) AS `from`, elementId(b) AS `to`, type(r) AS `type`, properties(r) AS properties
LIMIT $limit
