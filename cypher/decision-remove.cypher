// Takes a decision back. $claim.
// Plan: unique index seek on Decision.id.
MATCH (d:Decision {id: $claim})
DELETE d
