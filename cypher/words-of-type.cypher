// What relationships of the type __NAME__ join, and their property keys, from a hundred of them. No parameters.
// Plan: the beginning of a scan of the type.
MATCH (a)-[r:__NAME__]->(b)
WITH a, r, b LIMIT 100
RETURN DISTINCT labels(a) AS from, labels(b) AS to, keys(r) AS keys
