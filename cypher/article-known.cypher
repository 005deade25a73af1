// Articles of given origins or ids, to see what is new. $origins, $ids: lists of strings.
// Plan: index seeks on Article.origin and Article.id.
MATCH (a:Article) WHERE a.origin IN $origins OR a.id IN $ids
RETURN a.id AS id, a.origin AS origin, a.complete AS complete, a.document AS document,
  a.inputs AS inputs
