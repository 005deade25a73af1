// Sentences of an article. $id.
// Plan: unique index seek on Article.id, then one expand.
MATCH (:Article {id: $id})-[:HAS_SENTENCE]->(s:Sentence)
RETURN s.id AS id, s.index AS `index`, s.start AS `start`, s.end AS `end`
ORDER BY s.index
