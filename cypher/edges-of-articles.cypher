// Edges that the claims of articles make. $ids: list of article ids.
// Plan: index seek on Claim.article.
UNWIND $ids AS id
MATCH (c:Claim {article: id})
RETURN DISTINCT c.edge AS edge
