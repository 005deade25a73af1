// Articles by id, origin or document name. $names: list of strings.
// Plan: index seeks on Article.id, .origin and .document.
MATCH (a:Article) WHERE a.id IN $names OR a.origin IN $names OR a.document IN $names
RETURN a.id AS id, a.origin AS origin, a.document AS document
