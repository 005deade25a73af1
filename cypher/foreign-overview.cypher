// Where to begin: the nodes with the most edges. $most: of so many nodes; $limit: integer.
// Plan: the first $most nodes of a scan, degrees from the degree store, top.
MATCH (n)
WITH n LIMIT $most
WITH n, COUNT { (n)--() } AS degree
ORDER BY degree DESC, elementId(n)
LIMIT $limit
RETURN elementId(n) AS ref, labels(n) AS labels, properties(n) AS properties, degree AS weight
