// Claims with their sentences and articles. $claims: list of claim ids.
// Plan: unique index seek on Claim.id, then expands from single nodes.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim})-[q:SUPPORTED_BY]->(s:Sentence)<-[:HAS_SENTENCE]-(a:Article)
OPTIONAL MATCH (c)-[:SAID_BY]->(p:Entity)
RETURN c.edge AS edge, properties(c) AS claim, q.start AS `start`, q.end AS `end`,
  s.id AS sentence, s.text AS `text`, s.start AS sentenceStart, s.end AS sentenceEnd, s.fingerprint AS fingerprint,
  a.id AS article, a.title AS title, a.outlet AS outlet, a.pages AS pages, a.publishedAt AS publishedAt, p.id AS saidBy
