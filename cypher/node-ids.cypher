// The next ids of nodes with the label __KEY__, in their order. $after: the last id before, '' at first; $limit.
// Plan: index seek on a range of the unique key, in its order.
MATCH (n:__KEY__) WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
