// By what names articles call entities. $ids: list of entity ids.
// Plan: unique index seek on Entity.id, then one expand.
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[m:MENTIONS]-(:Sentence)
WHERE m.kind = 'name'
RETURN DISTINCT id, m.text AS `text`
