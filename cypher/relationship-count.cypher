// How many relationships leave nodes with the label __KEY__. No parameters. Read once after a restore.
// Plan: scan of the label, meant: all are counted.
MATCH (:__KEY__)-[r]->()
RETURN count(r) AS `count`
