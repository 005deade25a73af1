// Makes a claim say what was decided. $claim, $subject, $object: entity ids, $props: what of it changes; null removes.
// Plan: unique index seeks on Claim.id and Entity.id.
MATCH (c:Claim {id: $claim})
MATCH (s:Entity {id: $subject})
MATCH (o:Entity {id: $object})
SET c += $props
MERGE (c)-[:SUBJECT]->(s)
MERGE (c)-[:OBJECT]->(o)
