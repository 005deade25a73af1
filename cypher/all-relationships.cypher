// Every relationship, for the hash of the graph. No parameters.
// Plan: scan of all nodes, meant: all are wanted.
MATCH (a)-[r]->(b)
RETURN a.id AS `from`, b.id AS `to`, type(r) AS `type`, properties(r) AS properties
