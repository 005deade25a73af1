// The decisions on claims, those of claims that are not there now among them. $claims: list of claim ids.
// Plan: unique index seek on Decision.id.
UNWIND $claims AS claim
MATCH (d:Decision {id: claim})
RETURN properties(d) AS decision
