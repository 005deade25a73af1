// Whether the graph holds nodes that are not saved views. No parameters.
// Plan: one node of a scan.
MATCH (n) WHERE NOT n:SavedView
RETURN labels(n) AS labels
LIMIT 1
