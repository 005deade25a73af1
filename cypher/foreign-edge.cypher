// One edge by element id. $ref.
// Plan: seek by element id.
MATCH (a)-[r]->(b) WHERE elementId(r) = $ref
RETURN elementId(r) AS ref, elementId(a) AS `from`, elementId(b) AS `to`, type(r) AS `type`, properties(r) AS properties
