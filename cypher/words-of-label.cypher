// The property keys of nodes of the label __NAME__, from a hundred of them. No parameters.
// Plan: the beginning of a label scan, meant: the first hundred will do.
MATCH (n:__NAME__)
WITH n LIMIT 100
UNWIND keys(n) AS key
RETURN DISTINCT key
