// The nodes of the shortest paths between two. $from, $to: element ids, different; $limit: integer.
// __LENGTH__: at most so many edges.
// Plan: seeks by element id, then a search from both ends.
MATCH (a), (b) WHERE elementId(a) = $from AND elementId(b) = $to
MATCH p = allShortestPaths((a)-[*..__LENGTH__]-(b))
RETURN [n IN nodes(p) | elementId(n)] AS nodes
LIMIT $limit
