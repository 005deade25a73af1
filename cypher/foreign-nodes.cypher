// Nodes by element id. $refs: list of strings.
// Plan: seek by element id, degrees from the degree store.
UNWIND $refs AS ref
MATCH (n) WHERE elementId(n) = ref
RETURN ref, labels(n) AS labels, properties(n) AS properties, COUNT { (n)--() } AS weight
