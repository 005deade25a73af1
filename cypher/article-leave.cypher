// Marks articles as on their way out, before anything of theirs goes. $ids: list of article ids.
// Plan: unique index seek on Article.id.
UNWIND $ids AS id
MATCH (a:Article {id: id})
SET a.complete = false, a.leaving = true
