// Articles that a stopped write left half done. No parameters.
// Plan: index seek on Article.complete.
MATCH (a:Article) WHERE a.complete = false
RETURN a.id AS id, a.leaving AS leaving
