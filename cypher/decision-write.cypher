// Keeps a decision on a claim, over one that there was. $claim, $props: {verdict, type, subject, object, decidedAt, was…}.
// Plan: unique index seek on Decision.id.
MERGE (d:Decision {id: $claim})
SET d = $props
SET d.id = $claim
