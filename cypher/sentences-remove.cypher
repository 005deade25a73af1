// Removes the sentences of articles. $ids: list of article ids.
// Plan: unique index seek on Article.id, then one expand.
UNWIND $ids AS id
MATCH (:Article {id: id})-[:HAS_SENTENCE]->(s:Sentence)
DETACH DELETE s
