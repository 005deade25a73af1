// Marks articles as wholly written. $ids: list of strings.
// Plan: unique index seek on Article.id.
UNWIND $ids AS id
MATCH (a:Article {id: id})
SET a.complete = true
