// Takes the mark of a decision off a claim. $claim.
// Plan: unique index seek on Claim.id.
MATCH (c:Claim {id: $claim})
REMOVE c.decision
