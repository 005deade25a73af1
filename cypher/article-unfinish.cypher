// Marks articles as half done, before they are changed. $ids: list of article ids.
// Plan: unique index seek on Article.id.
UNWIND $ids AS id
MATCH (a:Article {id: id})
SET a.complete = false
