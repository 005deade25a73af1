// Articles, not complete until everything of theirs stands. $rows: [{id, props}].
// Plan: unique index seek on Article.id, row by row.
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a = row.props, a.id = row.id
