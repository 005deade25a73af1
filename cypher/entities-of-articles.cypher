// Entities that articles speak of or make claims about. $ids: list of article ids.
// Plan: unique index seek on Article.id, then expands.
UNWIND $ids AS id
MATCH (:Article {id: id})-[:HAS_SENTENCE]->(:Sentence)-[:MENTIONS]->(n:Entity)
RETURN DISTINCT n.id AS id
