// The claims of edges with their sentences and articles. $edges: list of edge ids.
// Plan: index seek on Claim.edge, then expands from single nodes.
UNWIND $edges AS edge
MATCH (c:Claim {edge: edge})-[q:SUPPORTED_BY]->(s:Sentence)<-[:HAS_SENTENCE]-(a:Article)
OPTIONAL MATCH (c)-[:SAID_BY]->(p:Entity)
RETURN edge, properties(c) AS claim, q.start AS `start`, q.end AS `end`,
  s.id AS sentence, s.text AS `text`, s.start AS sentenceStart, s.end AS sentenceEnd, s.fingerprint AS fingerprint,
  a.id AS article, a.title AS title, a.outlet AS outlet, a.pages AS pages, a.publishedAt AS publishedAt, p.id AS saidBy
