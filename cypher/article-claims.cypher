// Claims of an article. $id.
// Plan: index seek on Claim.article, then one expand.
MATCH (c:Claim {article: $id})-[q:SUPPORTED_BY]->(:Sentence)
RETURN c.id AS id, c.edge AS edge, c.subject AS subject, c.type AS `type`, c.object AS object,
  c.modality AS modality, c.decision AS decision, q.start AS `start`, q.end AS `end`
ORDER BY q.start, c.id
