// Every name that people gave, the newest first. No parameters.
// Plan: scan of the renamings, meant: all are wanted.
MATCH (r:Renaming)
RETURN properties(r) AS renaming
ORDER BY r.decidedAt DESC, r.id
