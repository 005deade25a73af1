// Takes another name back. $entity.
// Plan: unique index seek on Renaming.id.
MATCH (r:Renaming {id: $entity})
DELETE r
