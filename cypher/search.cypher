// Entities of whose names a word begins with $prefix (folded, with a space before it). $limit: integer.
// Plan: scan of Entity.search, meant for the embedded store, which has no prefix index; Neo4j asks its full-text index.
MATCH (n:Entity) WHERE n.search CONTAINS $prefix
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.claims DESC, n.id
LIMIT $limit
