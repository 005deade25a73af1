// Edges of a node, those to the best connected first, of the first $most. $ref: element id; $types: list, or null for
// all; $direction: out, in or both; $order: name, or anything else; $limit: integer.
// Plan: seek by element id, one expand, top; degrees from the degree store.
MATCH (n)-[r]-(m)
WHERE elementId(n) = $ref AND ($types IS NULL OR type(r) IN $types)
  AND ($direction = 'both' OR ($direction = 'out') = (elementId(startNode(r)) = $ref))
WITH r, m LIMIT $most
RETURN elementId(r) AS ref, elementId(startNode(r)) AS `from`, elementId(endNode(r)) AS `to`, type(r) AS `type`,
  properties(r) AS properties
ORDER BY CASE WHEN $order = 'name' THEN toStringOrNull(coalesce(m.name, m.title, m.label, m.id)) ELSE '' END,
  COUNT { (m)--() } DESC, elementId(r)
LIMIT $limit
