// One article. $id.
// Plan: unique index seek on Article.id.
MATCH (a:Article {id: $id})
RETURN properties(a) AS properties
