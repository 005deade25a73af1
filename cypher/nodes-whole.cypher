// Nodes with the label __KEY__ as they are stored. $ids: list of strings.
// Plan: index seek on id.
UNWIND $ids AS id
MATCH (n:__KEY__ {id: id})
RETURN labels(n) AS labels, properties(n) AS properties
