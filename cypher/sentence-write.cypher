// Sentences of articles. $rows: [{id, article, props}].
// Plan: unique index seeks on Sentence.id and Article.id.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (s:Sentence {id: row.id})
SET s += row.props
MERGE (a)-[:HAS_SENTENCE]->(s)
