// Who said a claim, where it happened, who was with: relationship __ROLE__. $rows: [{claim, entity}].
// Plan: unique index seeks on Claim.id and Entity.id.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (n:Entity {id: row.entity})
MERGE (c)-[:`__ROLE__`]->(n)
