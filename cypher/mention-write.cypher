// Where sentences speak of entities. $rows: [{sentence, entity, start, end, text, kind}].
// Plan: unique index seeks on Sentence.id and Entity.id.
UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentence})
MATCH (n:Entity {id: row.entity})
MERGE (s)-[m:MENTIONS {start: row.start, end: row.end}]->(n)
SET m.text = row.text, m.kind = row.kind
