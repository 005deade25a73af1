// Mentions in an article. $id.
// Plan: unique index seek on Article.id, then two expands.
MATCH (:Article {id: $id})-[:HAS_SENTENCE]->(:Sentence)-[m:MENTIONS]->(n:Entity)
RETURN n.id AS ref, n.name AS caption, labels(n) AS labels, m.kind AS kind, m.start AS `start`, m.end AS `end`
ORDER BY m.start, m.end
