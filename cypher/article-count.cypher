// In how many articles an entity is spoken of. $id.
// Plan: unique index seek on Entity.id, then two expands.
MATCH (n:Entity {id: $id})<-[:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(a:Article)
RETURN count(DISTINCT a.id) AS articles
