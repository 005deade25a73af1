// How much there is. No parameters.
// Plan: the count store.
MATCH (n:Entity) WITH count(n) AS entities
MATCH (a:Article) WITH entities, count(a) AS articles
MATCH (c:Claim) RETURN entities, articles, count(c) AS claims
