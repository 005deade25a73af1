// Every edge that claims make. No parameters. Read when edges are rebuilt from scratch.
// Plan: scan of the claims, meant: all are wanted.
MATCH (c:Claim)
RETURN DISTINCT c.edge AS edge
