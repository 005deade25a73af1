// Removes articles whose sentences are gone. $ids: list of article ids.
// Plan: unique index seek on Article.id.
UNWIND $ids AS id
MATCH (a:Article {id: id})
DETACH DELETE a
