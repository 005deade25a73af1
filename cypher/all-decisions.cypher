// Every decision, the newest first. No parameters.
// Plan: scan of the decisions, meant: all are wanted.
MATCH (d:Decision)
RETURN properties(d) AS decision
ORDER BY d.decidedAt DESC, d.id
