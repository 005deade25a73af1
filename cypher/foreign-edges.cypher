// Edges by element id. $refs: list of element ids.
// Plan: seek by element id.
UNWIND $refs AS ref
MATCH (a)-[r]->(b) WHERE elementId(r) = ref
RETURN elementId(r) AS ref, elementId(a) AS `from`, elementId(b) AS `to`, type(r) AS `type`, properties(r) AS properties
