// Every edge that stands. No parameters. Read when edges are rebuilt from scratch.
// Plan: scan of the entities, meant: all edges are wanted.
MATCH (a:Entity)-[r:__TYPES__]->(b:Entity)
RETURN r.id AS id
