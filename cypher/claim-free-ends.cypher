// Takes a claim off its ends, before it is put on others. $claim.
// Plan: unique index seek on Claim.id, then one expand.
MATCH (c:Claim {id: $claim})-[r:SUBJECT|OBJECT]->(:Entity)
DELETE r
