// All articles with how many claims each makes. No parameters.
// Plan: scan of the articles, meant: all are wanted.
MATCH (a:Article)
RETURN a.id AS id, a.title AS title, a.outlet AS outlet, a.publishedAt AS publishedAt, a.url AS url,
  a.document AS document, a.claims AS claims
ORDER BY a.publishedAt DESC, a.title, a.id
