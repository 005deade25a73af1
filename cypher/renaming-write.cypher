// Keeps another name for an entity, over one that there was. $entity, $props: {name, was, decidedAt}.
// Plan: unique index seek on Renaming.id.
MERGE (r:Renaming {id: $entity})
SET r = $props
SET r.id = $entity
