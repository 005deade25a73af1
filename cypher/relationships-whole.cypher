// What leaves nodes with the label __KEY__, as it is stored. $ids: list of strings.
// Plan: index seek on id, then one expand.
UNWIND $ids AS id
MATCH (a:__KEY__ {id: id})-[r]->(b)
RETURN a.id AS `from`, b.id AS `to`, labels(b) AS labels, type(r) AS `type`, properties(r) AS properties
