// Everything that the projection of edges needs. $edges: list of edge ids.
// Plan: index seek on Claim.edge, then expands from single nodes.
UNWIND $edges AS edge
MATCH (c:Claim {edge: edge})-[:SUPPORTED_BY]->(s:Sentence)<-[:HAS_SENTENCE]-(a:Article)
RETURN c.id AS id, c.edge AS edge, c.type AS `type`, c.subject AS subject, c.object AS object,
  c.modality AS modality, c.negated AS negated, c.dateStart AS dateStart, c.dateEnd AS dateEnd,
  c.confidence AS confidence, c.decision AS decision, c.title AS title, c.verb AS verb,
  s.fingerprint AS fingerprint, a.id AS article, a.outlet AS outlet, a.publishedAt AS publishedAt
