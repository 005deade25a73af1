// Every node but saved views, for the hash of the graph. No parameters.
// Plan: scan of all nodes, meant: all are wanted.
MATCH (n) WHERE NOT n:SavedView
RETURN labels(n) AS labels, properties(n) AS properties
