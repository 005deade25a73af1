// Removes the claims of articles. $ids: list of article ids.
// Plan: index seek on Claim.article.
UNWIND $ids AS id
MATCH (c:Claim {article: id})
DETACH DELETE c
