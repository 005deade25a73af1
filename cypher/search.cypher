// Entities by the words of their names, the best known first. $lucene: the query, escaped; $whole: a name in small
// letters that comes first where it is one's name; $label: one of them, or null; $most, $limit: integers.
// Plan: full-text index. Neo4j only: the embedded store keeps its names in the server's process.
CALL db.index.fulltext.queryNodes('entity_names', $lucene, {limit: $most}) YIELD node AS n
WHERE $label IS NULL OR $label IN labels(n)
RETURN n.id AS ref, labels(n) AS labels, n.name AS name, n.aliases AS aliases, n.claims AS weight
ORDER BY toLower(n.name) = $whole DESC, n.claims DESC, n.id
LIMIT $limit
