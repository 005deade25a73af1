// Claims that nobody decided on, the least sure first. $limit.
// Plan: scan of the claims, meant: any of them may be the least sure.
MATCH (c:Claim)
WHERE c.decision IS NULL
RETURN c.id AS id
ORDER BY c.confidence, c.id
LIMIT $limit
