// What every entity is called, for the index of names that the server keeps for the embedded store. No parameters.
// Plan: scan of the entities, meant: all names are wanted.
MATCH (n:Entity)
RETURN n.id AS ref, labels(n) AS labels, n.name AS name, n.aliases AS aliases, n.claims AS weight
