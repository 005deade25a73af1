// How many entities there are by label. No parameters.
// Plan: scan of the entities, meant: all are counted.
MATCH (n:Entity)
UNWIND labels(n) AS label
RETURN label, count(n) AS `count`
