// Entities by name or alias: words, prefixes and near spellings. $lucene: the query, escaped. $limit: integer.
// Plan: full-text index.
CALL db.index.fulltext.queryNodes('entity_names', $lucene, {limit: $limit}) YIELD node, score
RETURN labels(node) AS labels, properties(node) AS properties, score
