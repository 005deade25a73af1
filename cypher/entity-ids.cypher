// Every entity. No parameters. Read when edges are rebuilt from scratch.
// Plan: scan of the entities, meant: all are wanted.
MATCH (n:Entity)
RETURN n.id AS id
