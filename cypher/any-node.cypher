// Whether the graph holds nodes, and whether Edgewise wrote it. No parameters.
// Plan: one node of a scan.
MATCH (n)
RETURN labels(n) AS labels
LIMIT 1
