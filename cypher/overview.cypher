// Where to begin: the entities with the most claims. $limit: integer.
// Plan: range index on Entity.claims, in descending order.
MATCH (n:Entity) WHERE n.claims > 0
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.claims DESC, n.id
LIMIT $limit
